import type { z } from 'zod';
import type { CallSchemas, Contract, Intersection } from './contract';
import type { Envelope } from './envelope';
import type { WindowContracts, WindowName } from './windows';

type Call<C extends CallSchemas> =
  z.input<C['request']> extends undefined
    ? () => Promise<Envelope<z.output<C['result']>>>
    : (request: z.input<C['request']>) => Promise<Envelope<z.output<C['result']>>>;

/** Returns the closure that ends the subscription. */
type Subscribe<Payload> = (listener: (payload: Payload) => void) => () => void;

type Methods<C> = C extends Contract
  ? { readonly [K in keyof C['calls']]: Call<C['calls'][K]> } & {
      readonly [K in keyof C['events'] & string as `on${Capitalize<K>}`]: Subscribe<z.output<C['events'][K]>>;
    }
  : never;

type Flat<T> = { readonly [K in keyof T]: T[K] };

/** What a window's preload exposes to its page: a method for each call and each event of the window's features. */
type BridgeOf<W extends WindowName> = Flat<
  Intersection<Methods<WindowContracts[W][keyof WindowContracts[W]]>>
>;

/** `window.parts`: everything that the main window's page can ask main. */
export type PartsBridge = BridgeOf<'parts'>;
/** `window.connect`: the credentials window's bridge. Nothing that it returns contains a credential. */
export type ConnectBridge = BridgeOf<'connect'>;
/** `window.proxy`: the proxy window's bridge. What goes in never comes back. */
export type ProxyBridge = BridgeOf<'proxy'>;
