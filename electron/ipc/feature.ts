import type { z } from 'zod';
import type { CallSchemas, Contract } from '../shared/contract/contract';
import type { Contracts } from '../shared/contract/windows';

type Result<C extends CallSchemas> =
  z.input<C['result']> extends undefined ? Promise<void> : Promise<z.input<C['result']>>;

/** A call whose request has a `callId` can be canceled: its handler gets a signal instead of the id. */
type Handler<C extends CallSchemas> =
  z.output<C['request']> extends { callId: string }
    ? (request: Omit<z.output<C['request']>, 'callId'>, signal: AbortSignal) => Result<C>
    : (request: z.output<C['request']>) => Result<C>;

/** What a feature may do besides answering calls. */
export interface FeatureLifecycle {
  /** Another account, or none, is connected from now on: clears the previous account's answers. */
  onAccountChanged?(): void;
  /** Called after the page's first paint: for work that would compete with its start for the CPU. */
  start?(): void;
  /** Called when the app quits. */
  stop?(): void;
}

/** A handler for each call of a table. */
export type Handlers<Calls extends Contract['calls']> = { readonly [K in keyof Calls]: Handler<Calls[K]> };

/** A feature as the app sees it: a handler for each call of its contract; one too few or too many does not compile. */
export interface Feature<C extends Contract> extends FeatureLifecycle {
  readonly calls: Handlers<C['calls']>;
}

/**
 * One feature for each contract. Only the names are compared here: that its handlers fit the schemas is held by each
 * feature's own type, and comparing the schemas of two declarations would take the compiler seconds.
 */
export type Features = {
  readonly [F in keyof Contracts]: FeatureLifecycle & {
    readonly calls: { readonly [K in keyof Contracts[F]['calls']]: unknown };
  };
};
