import type { ConnectionStatus, Credentials } from '../contract/connection';
import type { ConnectionTest, ConnectionTestStep } from '../contract/connection-test';
import type { Failure } from '../contract/failure';
import { FailureError } from '../contract/failure-error';
import type { Logger } from '../logging/logger';
import type { Clock } from '../nexar/clock';
import type { IssuedToken } from '../nexar/identity-client';
import type { NexarSession } from '../nexar/nexar-session';
import type { PartSearch } from '../nexar/part-search';
import { createRateLimit, testRateWindows } from '../nexar/rate-limit';
import type { TokenStatus } from '../nexar/token-source';
import { cancelled, waitFor } from '../nexar/wait';
import { type ConnectionRecord, noConnection, type RecordStore } from './connection-record';
import type { StoredCredentials } from './stored-credentials';
import { testConnection } from './test-connection';

/** The app's one connection: which service answers, with which credentials, and how it stands. */
export interface Connection {
  /** Takes up what was chosen before: reads the keychain once and asks for a token. Never rejects. */
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
  /** Forgets entry, token and kept answers. */
  disconnect(): Promise<void>;
  /**
   * Goes through every step at no cost and says how each ended; whoever asks while a test runs joins it. Throws only
   * where there is nothing to test: `not-connected`, the keychain's failure.
   */
  test(): Promise<ConnectionTest>;
  /** To call when what stood in the way may be gone: asks for access at once, and the status tells how it went. */
  renew(): void;
  /** To call after sleep. */
  wake(): void;
  stop(): void;
}

interface ConnectionOptions {
  readonly stored: StoredCredentials;
  readonly record: RecordStore;
  readonly clock: Clock;
  readonly log: Logger;
  readonly redactFailure: (failure: Failure) => Failure;
  readonly verify: (credentials: Credentials, signal?: AbortSignal) => Promise<IssuedToken>;
  readonly openNexar: (
    credentials: Credentials,
    onTokenStatus: (status: TokenStatus) => void,
  ) => NexarSession;
  readonly openSample: (onTokenStatus: (status: TokenStatus) => void) => Promise<NexarSession>;
  readonly onStatus: (status: ConnectionStatus) => void;
  readonly onTestStep: (step: ConnectionTestStep) => void;
  /** Another service or none answers from now on: what was kept of the former is to be forgotten. */
  readonly onServiceChanged: () => void;
}

export function createConnection(options: ConnectionOptions): Connection {
  const { stored, record, clock, log } = options;
  let session: NexarSession | null = null;
  /** What is kept until the app quits hides the record, which stays as it was for the next start. */
  let temporary: ConnectionRecord | null = null;
  let keychainFailure: Failure | null = null;
  let opening: Promise<void> | null = null;
  let changes: Promise<void> = Promise.resolve();
  const testRate = createRateLimit(testRateWindows);
  let testing: Promise<ConnectionTest> | null = null;

  const present = () => temporary ?? record.read();

  function state(): Pick<ConnectionStatus, 'state' | 'failure' | 'tokenExpiresAt'> {
    const { source } = present();
    if (source === 'none') return { state: 'not-connected', failure: null, tokenExpiresAt: null };
    if (source === 'sample') return { state: 'sample', failure: null, tokenExpiresAt: null };
    if (keychainFailure) return { state: 'problem', failure: keychainFailure, tokenExpiresAt: null };
    const token = session?.tokens.status();
    if (!token || token.state === 'none') return { state: 'connecting', failure: null, tokenExpiresAt: null };
    const failure = token.failure && options.redactFailure(token.failure);
    if (token.state === 'failing') return { state: 'problem', failure, tokenExpiresAt: null };
    const tokenExpiresAt = token.expiresAt === null ? null : new Date(token.expiresAt).toISOString();
    return { state: failure ? 'warning' : 'connected', failure, tokenExpiresAt };
  }

  function status(): ConnectionStatus {
    const { source, clientId, savedAt, storedIn } = present();
    return { source, ...state(), clientId, savedAt, storedIn };
  }

  const tell = () => options.onStatus(status());

  function tokenChanged({ failure }: TokenStatus): void {
    if (failure) log.warn('token', { code: failure.code });
    tell();
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
    temporary = null;
    keychainFailure = null;
    options.onServiceChanged();
  }

  async function takeUp(): Promise<void> {
    keychainFailure = null;
    try {
      const { source } = record.read();
      if (source === 'sample') begin(await options.openSample(tokenChanged));
      if (source === 'nexar') begin(options.openNexar(await stored.load(), tokenChanged));
    } catch (error) {
      const failed = error instanceof FailureError ? error : new FailureError('internal', 'The start failed');
      keychainFailure = options.redactFailure(failed.failure);
      log.warn('connection start', { code: failed.failure.code });
    }
    tell();
  }

  /** One reading of the keychain at a time, however many wait for it. */
  function open(): Promise<void> {
    opening ??= takeUp().finally(() => {
      opening = null;
    });
    return opening;
  }

  async function opened(signal?: AbortSignal): Promise<NexarSession> {
    // A keychain that failed before may have been unlocked since: a lookup is the moment to see.
    if (opening || keychainFailure) await waitFor(open(), signal);
    if (session) return session;
    if (keychainFailure) {
      const { code, message, ...more } = keychainFailure;
      throw new FailureError(code, message, more);
    }
    throw new FailureError('not-connected', 'No service is connected');
  }

  /** One change of the connection after the other: two windows or two clicks never interleave. */
  function change(act: () => Promise<void>): Promise<void> {
    const done = changes.then(() => opening).then(act);
    changes = done.catch(() => {});
    return done;
  }

  function openSession(credentials: Credentials, issued: IssuedToken): void {
    if (session?.parts.source === 'nexar' && session.clientId === credentials.clientId) {
      // A rotated secret disturbs nothing: the running token serves on until it expires.
      session.replaceSecret(credentials);
    } else {
      leave();
      session = options.openNexar(credentials, tokenChanged);
    }
    keychainFailure = null;
    session.tokens.adopt(issued);
  }

  async function runTest(): Promise<ConnectionTest> {
    const { redactFailure, onTestStep: onStep } = options;
    return testConnection({ session: await opened(), clock, rate: testRate, redactFailure, onStep });
  }

  return {
    start: open,
    service: async (signal) => (await opened(signal)).parts,
    status,
    connect: (credentials, place, signal) =>
      change(async () => {
        const issued = await options.verify(credentials, signal);
        if (signal?.aborted) throw cancelled();
        const savedAt = new Date(clock.now()).toISOString();
        if (place === 'keychain') await stored.save(credentials, savedAt);
        openSession(credentials, issued);
        const { clientId } = credentials;
        temporary =
          place === 'memory' ? { source: 'nexar', clientId, savedAt, storedIn: 'memory-until-quit' } : null;
        tell();
      }),
    useSample: () =>
      change(async () => {
        // Else the stored entry would be left behind with nobody who knows of it.
        if (present().source === 'nexar') {
          throw new FailureError('invalid-request', 'Disconnect from Nexar first');
        }
        const sample = await options.openSample(tokenChanged);
        record.write({ ...noConnection, source: 'sample' });
        leave();
        begin(sample);
        tell();
      }),
    disconnect: () =>
      change(async () => {
        await stored.forget();
        leave();
        tell();
      }),
    test() {
      // SECURITY: a page that calls in a loop gets the one test that runs, and cannot spend the token limits.
      testing ??= runTest().finally(() => {
        testing = null;
      });
      return testing;
    },
    renew: () => void session?.tokens.renew().catch(() => {}),
    wake: () => session?.tokens.wake(),
    stop: () => session?.tokens.stop(),
  };
}
