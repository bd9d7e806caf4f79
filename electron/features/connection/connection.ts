import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import { createSerialQueue } from '../../core/serial-queue';
import { cancelled, waitFor } from '../../core/wait';
import type { Logger } from '../../logging/logger';
import type { IssuedToken } from '../../nexar/auth/identity-client';
import type { NexarSession, SessionListeners } from '../../nexar/nexar-session';
import type { PartSearch } from '../../nexar/parts/part-search';
import type {
  ConnectionStatus,
  ConnectionTest,
  ConnectionTestStep,
  Credentials,
} from '../../shared/contract/connection';
import type { Failure } from '../../shared/contract/failure';
import { type ConnectionFacts, noConnection, type RecordStore } from './connection-record';
import { connectionStatus } from './connection-status';
import { createConnectionTester } from './connection-tester';
import { createSessionWatch } from './session-watch';
import type { StoredCredentials } from './stored-credentials';

/** The app's one connection: which service answers, with which credentials, and whether it works. */
export interface Connection {
  /** Restores the last connection, as a lookup does: reads the keychain and requests a token. Never rejects. */
  start(): Promise<void>;
  /** The service to search, once it is open. Throws `not-connected` or the keychain's failure. */
  service(signal?: AbortSignal): Promise<PartSearch>;
  status(): ConnectionStatus;
  /**
   * Verifies `credentials` with the identity server, then stores them. If that fails, or `signal` is aborted before,
   * the former ones stay as they were. In `memory` they last until the app quits and leave no trace on the disk.
   */
  connect(credentials: Credentials, place: 'keychain' | 'memory', signal?: AbortSignal): Promise<void>;
  useSample(): Promise<void>;
  /** Removes the keychain entry, token and cached answers. Throws the keychain's failure, having changed nothing. */
  disconnect(): Promise<void>;
  /** Disconnects without the keychain, whose entry stays: a keychain that fails must not keep a user connected. */
  disconnectAnyway(): Promise<void>;
  /** Tests every step at no cost; calls during a test join it. Throws `not-connected` or the keychain's failure. */
  test(): Promise<ConnectionTest>;
  /** Requests a token at once, since an obstacle may be gone. The status tells the result. */
  renew(): void;
  /** Call this after the computer has slept. */
  wake(): void;
  /** Call this when the system reports that its network has come or gone. */
  networkChanged(online: boolean): void;
  stop(): void;
}

interface ConnectionOptions {
  readonly stored: StoredCredentials;
  readonly record: RecordStore;
  readonly clock: Clock;
  readonly log: Logger;
  readonly redactFailure: (failure: Failure) => Failure;
  readonly verify: (credentials: Credentials, signal?: AbortSignal) => Promise<IssuedToken>;
  readonly openNexar: (credentials: Credentials, listeners: SessionListeners) => NexarSession;
  readonly openSample: (listeners: SessionListeners) => Promise<NexarSession>;
  readonly onStatus: (status: ConnectionStatus) => void;
  readonly onTestStep: (step: ConnectionTestStep) => void;
  /** Another service, or none, answers from now on: the former one's answers must be dropped. */
  readonly onServiceChanged: () => void;
  /** New credentials, or another secret of this application, are in use from now on. */
  readonly onCredentialsReplaced: (clientId: string) => void;
}

type State =
  /** Nothing has been read since the app started. */
  | { readonly name: 'idle' }
  /** The last connection is being restored. Any change of the connection aborts that: a keychain may hang. */
  | { readonly name: 'loading'; readonly done: Promise<void>; readonly abort: AbortController }
  /** `inMemory`: the facts about credentials that last until the app quits. They hide the record, which stays. */
  | { readonly name: 'open'; readonly session: NexarSession; readonly inMemory: ConnectionFacts | null }
  /** The credentials could not be read. The next lookup tries again: the keychain may have been unlocked since. */
  | { readonly name: 'failed'; readonly failure: FailureError }
  /** The keychain entry is written or removed while no session is open; lookups wait. `failure`: the former one. */
  | { readonly name: 'replacing'; readonly done: Promise<void>; readonly failure: FailureError | null }
  /** Nothing is connected. */
  | { readonly name: 'closed' };

export function createConnection(options: ConnectionOptions): Connection {
  const { stored, record, clock, log, redactFailure, onTestStep: onStep } = options;
  let state: State = { name: 'idle' };
  const enqueueChange = createSerialQueue();

  const session = () => (state.name === 'open' ? state.session : null);
  const watch = createSessionWatch({ session, clock, log, onChanged: emitStatus });

  function status(): ConnectionStatus {
    const facts = (state.name === 'open' && state.inMemory) || record.read();
    const keychainFailure = 'failure' in state ? state.failure : null;
    return connectionStatus({ facts, session: session(), keychainFailure, redactFailure });
  }

  function emitStatus(): void {
    options.onStatus(status());
  }

  /** Closes the present session for `next`: another service, or none, answers from now on. */
  function switchTo(next: State): void {
    if (state.name === 'loading') state.abort.abort();
    session()?.tokens.stop();
    watch.stop();
    state = next;
    options.onServiceChanged();
  }

  function fail(error: unknown): void {
    const failure = error instanceof FailureError ? error : new FailureError('internal', 'The start failed');
    log.warn('start', { code: failure.failure.code, error: String(error) });
    state = { name: 'failed', failure };
  }

  /** Finds out for Settings which program stores the entry; nothing waits for it. */
  function recordProvider(): void {
    stored
      .recordProvider()
      .then(emitStatus, (error: unknown) => log.warn('provider not recorded', { error: String(error) }));
  }

  async function load(signal: AbortSignal): Promise<void> {
    try {
      const credentials = await stored.load(signal);
      const isSample = !credentials && record.read().source === 'sample';
      const sample = isSample && !signal.aborted ? await options.openSample(watch) : null;
      if (signal.aborted) return;
      const restored = credentials ? options.openNexar(credentials, watch) : sample;
      state = restored ? { name: 'open', session: restored, inMemory: null } : { name: 'closed' };
      // Lookups made meanwhile join this first token request.
      watch.renew();
      if (credentials) recordProvider();
    } catch (error) {
      if (signal.aborted) return;
      fail(error);
    }
    emitStatus();
  }

  function startLoading(): Promise<void> {
    const abort = new AbortController();
    const done = load(abort.signal);
    state = { name: 'loading', done, abort };
    return done;
  }

  async function openSession(signal?: AbortSignal): Promise<NexarSession> {
    if (state.name === 'idle' || state.name === 'failed') void startLoading();
    while (state.name === 'loading' || state.name === 'replacing') await waitFor(state.done, signal);
    if (state.name === 'open') return state.session;
    if (state.name === 'failed') throw state.failure;
    throw new FailureError('not-connected', 'No service is connected');
  }

  /** Changes run one after the other: two windows or two clicks never interleave. */
  function change(act: () => Promise<void>): Promise<void> {
    return enqueueChange(() => act().then(emitStatus));
  }

  /** Writes or removes the keychain entry by `act`, which then sets the next state. Throws what `act` throws. */
  async function replaceEntry(act: () => Promise<void>): Promise<void> {
    const before = state;
    // Until it is done, lookups go on with the open session.
    if (before.name === 'open') return act();
    if (before.name === 'loading') before.abort.abort();
    const acting = act();
    const done = acting.catch(() => {});
    state = { name: 'replacing', done, failure: before.name === 'failed' ? before.failure : null };
    try {
      await acting;
    } catch (error) {
      if (before.name === 'failed' || before.name === 'closed') {
        state = before;
      } else {
        // Nothing was restored, and nothing will be: what is wrong with the keychain is known now.
        fail(error);
        emitStatus();
      }
      throw error;
    }
  }

  function openWith(credentials: Credentials, issued: IssuedToken, inMemory: ConnectionFacts | null): void {
    options.onCredentialsReplaced(credentials.clientId);
    const present = session();
    if (present?.parts.source === 'nexar' && present.clientId === credentials.clientId) {
      // A rotated secret disturbs nothing: the present token is used until it expires.
      present.replaceSecret(credentials);
      state = { name: 'open', session: present, inMemory };
    } else {
      switchTo({ name: 'open', session: options.openNexar(credentials, watch), inMemory });
    }
    session()?.tokens.adopt(issued);
  }

  return {
    async start() {
      if (state.name === 'idle') await startLoading();
      else if (state.name === 'loading') await state.done;
    },
    service: async (signal) => (await openSession(signal)).parts,
    status,
    connect: (credentials, place, signal) =>
      change(async () => {
        const issued = await options.verify(credentials, signal);
        if (signal?.aborted) throw cancelled();
        const savedAt = new Date(clock.now()).toISOString();
        if (place === 'memory') {
          const { clientId } = credentials;
          const facts = { source: 'nexar', clientId, savedAt, storedIn: 'memory-until-quit' } as const;
          return openWith(credentials, issued, facts);
        }
        await replaceEntry(async () => {
          await stored.save(credentials, savedAt, signal);
          openWith(credentials, issued, null);
        });
        recordProvider();
      }),
    useSample: () =>
      change(async () => {
        // Otherwise the stored entry would remain without any record of it.
        if (status().source === 'nexar')
          throw new FailureError('invalid-request', 'Disconnect from Nexar first');
        const sample = await options.openSample(watch);
        record.write({ ...noConnection, source: 'sample', entry: record.read().entry });
        switchTo({ name: 'open', session: sample, inMemory: null });
        watch.renew();
      }),
    disconnect: () =>
      change(() =>
        replaceEntry(async () => {
          await stored.forget();
          switchTo({ name: 'closed' });
        }),
      ),
    disconnectAnyway: () =>
      change(async () => {
        stored.abandonEntry();
        switchTo({ name: 'closed' });
      }),
    test: createConnectionTester({ session: openSession, clock, redactFailure, onStep }),
    renew: watch.renew,
    wake: watch.wake,
    networkChanged: watch.networkChanged,
    stop() {
      watch.stop();
      session()?.tokens.stop();
    },
  };
}
