import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import { FailureError } from '../core/failure-error';
import type { Logger } from '../logging/logger';
import type { Redaction } from '../logging/redaction';
import type { Envelope } from '../shared/contract/envelope';

interface Operation {
  readonly request: z.ZodType;
  readonly result: z.ZodType;
}

/** One side of the door: the channels of one window, with what each may carry. */
export interface Door<C extends string> {
  readonly channels: Readonly<Record<C, string>>;
  readonly operations: Readonly<Record<C, Operation>>;
  /** Whether the sender is the main frame of the window that this side belongs to. */
  readonly trusts: (event: IpcMainInvokeEvent) => boolean;
}

export type Handlers<O extends Readonly<Record<string, Operation>>> = {
  readonly [K in keyof O]: (request: z.output<O[K]['request']>) => Promise<z.input<O[K]['result']>>;
};

export interface Watch {
  readonly log: Logger;
  readonly redaction: Redaction;
}

/** Registers every handler of `door`; the compiler refuses one that is missing. */
export function registerHandlers<C extends string, O extends Readonly<Record<C, Operation>>>(
  door: Door<C> & { readonly operations: O },
  handlers: Handlers<O>,
  watch: Watch,
): void {
  for (const name of Object.keys(door.channels) as C[]) {
    registerHandler(door.channels[name], door, door.operations[name], handlers[name] as Handle, watch);
  }
}

type Handle = (request: unknown) => Promise<unknown>;

/** The one way in: sender, request schema, call, result schema, envelope. */
function registerHandler<C extends string>(
  channel: string,
  door: Door<C>,
  operation: Operation,
  handle: Handle,
  { log, redaction }: Watch,
): void {
  ipcMain.handle(channel, async (event, ...args: unknown[]): Promise<Envelope<unknown>> => {
    try {
      // SECURITY: only the main frame of the right window may call; a frame that is gone is null and denied.
      if (!door.trusts(event)) throw new FailureError('untrusted-sender', 'This frame may not call main');
      const request = operation.request.safeParse(args[0]);
      // SECURITY: strict schemas both ways; what the contract does not name neither enters nor leaves.
      if (!request.success || args.length > 1)
        throw new FailureError('invalid-request', `Malformed call of ${channel}`);
      // SECURITY: a service that echoes the bearer or the secret in a text cannot carry it into the page.
      const result = operation.result.safeParse(redaction.redactSecrets(await handle(request.data)));
      if (result.success) return { ok: true, value: result.data };
      log.error('result refused by the contract', {
        channel,
        paths: result.error.issues.map((issue) => issue.path.join('.')),
      });
      throw new FailureError('internal', `Main's answer to ${channel} does not keep the contract`);
    } catch (error) {
      return { ok: false, error: envelopeFailure(channel, error, { log, redaction }) };
    }
  });
}

/** SECURITY: no exception crosses, and every text that does is redacted. */
function envelopeFailure(channel: string, error: unknown, { log, redaction }: Watch) {
  const failed = error instanceof FailureError ? error : null;
  if (!failed) log.error('unexpected error', { channel, error: String(error) });
  const { failure } = failed ?? new FailureError('internal', 'An unexpected error in the main process');
  if (failed && failure.code !== 'cancelled') log.warn('call failed', { channel, ...failure });
  return redaction.redactFailure(failure);
}

/** Drops what a library registered behind the door's back: electron-store listens for pages that want its folder. */
export function dropForeignListeners(): void {
  ipcMain.removeAllListeners('electron-store-get-data');
}
