import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import { cancelled } from '../../core/wait';
import type { Logger } from '../../logging/logger';
import type { IssuedToken } from '../../nexar/auth/identity-client';
import type { NexarSession, SessionListeners } from '../../nexar/nexar-session';
import type { PartSearch } from '../../nexar/parts/part-search';
import type { ConnectionStatus, Credentials } from '../../shared/contract/connection';
import type { ConnectionTest, ConnectionTestStep } from '../../shared/contract/connection-test';
import type { Failure } from '../../shared/contract/failure';
import { type ConnectionFacts, noConnection, type RecordStore } from './connection-record';
import { connectionState } from './connection-state';
import { createConnectionTester } from './connection-tester';
import { createOpening } from './credential-loader';
import { createSessionWatch } from './session-watch';
import type { StoredCredentials } from './stored-credentials';

/** The app's one connection: which service answers, with which credentials, and how it stands. */
export interface Connection {
  /** Takes up what was chosen before: reads the keychain once and asks for a token. A lookup does it too. Never rejects. */
  start(): Promise<void>;
  /** The service to search, once it is open. Throws `not-connected` or the keychain's failure. */
  service(signal?: AbortSignal): Promise<PartSearch>;
  status(): ConnectionStatus;
  /**
   * Proves `credentials` at the identity server, then stores them; where that fails, or `signal` is aborted before,
   * the earlier ones stay as they were. In `memory` they serve until the app quits, and leave no trace on the disk.
   */
  connect(credentials: Credentials, place: 'keychain' | 'memory', signal?: AbortSignal): Promise<void>;
  useSample(): Promise<void>;
  /** Forgets entry, token and kept answers. Throws the keychain's failure, and then nothing has changed. */
  disconnect(): Promise<void>;
  /** The same without the keychain, whose entry stays where it is: nobody is held by a keychain that fails. */
  disconnectAnyway(): Promise<void>;
  /**
   * Goes through every step at no cost and says how each ended; whoever asks while a test runs joins it. Throws only
   * where there is nothing to test: `not-connected`, the keychain's failure.
   */
  test(): Promise<ConnectionTest>;
  /** To call when what stood in the way may be gone: asks for access at once, and the status tells how it went. */
  renew(): void;
  /** To call after sleep. */
  wake(): void;
  /** To call when the system's network came or went. */
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
  /** Another service or none answers from now on: what was kept of the former is to be forgotten. */
  readonly onServiceChanged: () => void;
}

export function createConnection(options: ConnectionOptions): Connection {
  const { stored, record, clock, log, redactFailure } = options;
  let session: NexarSession | null = null;
  /** What is kept until the app quits hides the record, which stays as it was for the next start. */
  let temporary: ConnectionFacts | null = null;
  let changes: Promise<void> = Promise.resolve();

  const opening = createOpening({ takeUp, log, onEnd: tell });
  const test = createConnectionTester({
    session: () => opened(),
    clock,
    redactFailure,
    onStep: options.onTestStep,
  });
  const watch = createSessionWatch({ session: () => session, clock, log, onChanged: tell });
  const present = (): ConnectionFacts => temporary ?? record.read();

  function status(): ConnectionStatus {
    const { source, clientId, savedAt, storedIn } = present();
    const token = session?.tokens.status() ?? null;
    const state = connectionState({
      source,
      keychainFailure: opening.failure(),
      token,
      unreached: session?.unreached() ?? null,
      redactFailure,
    });
    return { source, ...state, clientId, savedAt, storedIn };
  }

  function tell(): void {
    options.onStatus(status());
  }

  /** Sends the first token request off; whoever looks up meanwhile joins it. */
  function begin(next: NexarSession): void {
    session = next;
    next.tokens.get().catch(() => {
      // The token source has told its status.
    });
  }

  function leave(): void {
    session?.tokens.stop();
    session = null;
    watch.stop();
    temporary = null;
    opening.forgetFailure();
    options.onServiceChanged();
  }

  /** Which program keeps the entry is for Settings to name; nothing waits for it. */
  function recordProvider(): void {
    stored
      .recordProvider()
      .then(tell, (error: unknown) => log.warn('provider not noted', { error: String(error) }));
  }

  async function takeUp(signal: AbortSignal): Promise<void> {
    const credentials = await stored.load(signal);
    if (signal.aborted) return;
    if (credentials) {
      begin(options.openNexar(credentials, watch));
      recordProvider();
    } else if (record.read().source === 'sample') {
      const sample = await options.openSample(watch);
      if (!signal.aborted) begin(sample);
    }
  }

  async function opened(signal?: AbortSignal): Promise<NexarSession> {
    await opening.read(signal);
    if (!session) await opening.written(signal);
    if (session) return session;
    throw opening.failure() ?? new FailureError('not-connected', 'No service is connected');
  }

  /** One change of the connection after the other: two windows or two clicks never interleave. */
  function change(act: () => Promise<void>): Promise<void> {
    const done = changes.then(act);
    changes = done.catch(() => {});
    return done;
  }

  function openSession(credentials: Credentials, issued: IssuedToken): void {
    if (session?.parts.source === 'nexar' && session.clientId === credentials.clientId) {
      // A rotated secret disturbs nothing: the running token serves on until it expires.
      session.replaceSecret(credentials);
    } else {
      leave();
      session = options.openNexar(credentials, watch);
    }
    session.tokens.adopt(issued);
  }

  return {
    start: opening.start,
    service: async (signal) => (await opened(signal)).parts,
    status,
    connect: (credentials, place, signal) =>
      change(async () => {
        const issued = await options.verify(credentials, signal);
        if (signal?.aborted) throw cancelled();
        const savedAt = new Date(clock.now()).toISOString();
        if (place === 'keychain') {
          await opening.replace(async () => {
            await stored.save(credentials, savedAt, signal);
            openSession(credentials, issued);
          });
        } else {
          opening.callOff();
          openSession(credentials, issued);
        }
        const { clientId } = credentials;
        temporary =
          place === 'memory' ? { source: 'nexar', clientId, savedAt, storedIn: 'memory-until-quit' } : null;
        tell();
        if (place === 'keychain') recordProvider();
      }),
    useSample: () =>
      change(async () => {
        // Else the stored entry would be left behind with nobody who knows of it.
        if (present().source === 'nexar') {
          throw new FailureError('invalid-request', 'Disconnect from Nexar first');
        }
        const sample = await options.openSample(watch);
        record.write({ ...noConnection, source: 'sample', entry: record.read().entry });
        opening.callOff();
        leave();
        begin(sample);
        tell();
      }),
    disconnect: () =>
      change(async () => {
        await opening.replace(stored.forget);
        leave();
        tell();
      }),
    disconnectAnyway: () =>
      change(async () => {
        stored.leaveBehind();
        opening.callOff();
        leave();
        tell();
      }),
    test,
    renew: watch.renew,
    wake: watch.wake,
    networkChanged: watch.networkChanged,
    stop() {
      watch.stop();
      session?.tokens.stop();
    },
  };
}
