import type { z } from 'zod';
import type { PartsEvent, PartsOperation } from './channels';
import type { Envelope } from './envelope';
import type { partsEventPayloads, partsOperations } from './operations';

type Request<K extends PartsOperation> = z.input<(typeof partsOperations)[K]['request']>;
type Result<K extends PartsOperation> = z.output<(typeof partsOperations)[K]['result']>;
type Payload<K extends PartsEvent> = z.output<(typeof partsEventPayloads)[K]>;

type Calls = {
  readonly [K in PartsOperation]: Request<K> extends undefined
    ? () => Promise<Envelope<Result<K>>>
    : (request: Request<K>) => Promise<Envelope<Result<K>>>;
};

type Subscriptions = {
  /** Returns the closure that ends the subscription. */
  readonly [K in PartsEvent as `on${Capitalize<K>}`]: (listener: (payload: Payload<K>) => void) => () => void;
};

/** `window.parts`: all that the main window's page can ask of main. */
export type PartsBridge = Calls & Subscriptions;
