import type { ConnectionStatus, ConnectionTest, Credentials } from '../contract/connection';
import type { Failure } from '../contract/failure';
import { FailureError } from '../contract/failure-error';
import type { Logger } from '../logging/logger';
import type { Clock } from '../nexar/clock';
import type { IssuedToken } from '../nexar/identity-client';
import type { NexarSession } from '../nexar/nexar-session';
import type { PartSearch } from '../nexar/part-search';
import type { TokenStatus } from '../nexar/token-source';
import { waitFor } from '../nexar/wait';
import { noConnection, type RecordStore } from './connection-record';
import { entryText, parseEntry } from './keychain-entry';
import type { SecretStore } from './secret-store';

/** The app's one connection: which service answers, with which credentials, and how it stands. */
export interface Connection {
  /** Takes up what was chosen before: reads the keychain once and asks for a token. Never rejects. */
  start(): Promise<void>;
  /** The service to search, once `start` is through. Throws `not-connected` or the keychain's failure. */
  service(signal?: AbortSignal): Promise<PartSearch>;
  status(): ConnectionStatus;
  /** Proves `credentials` at the identity server, then stores them; where that fails the earlier ones stay as they were. */
  connect(credentials: Credentials, place: 'keychain' | 'memory'): Promise<void>;
  useSample(): Promise<void>;
  /** Forgets entry, token and kept answers. */
  disconnect(): Promise<void>;
  /** A token and a free query. Throws what is wrong. */
  test(): Promise<ConnectionTest>;
  /** To call after sleep. */
  wake(): void;
  stop(): void;
}

interface ConnectionOptions {
  readonly keychain: SecretStore;
  readonly memory: SecretStore;
  readonly record: RecordStore;
  readonly clock: Clock;
  readonly log: Logger;
  readonly verify: (credentials: Credentials) => Promise<IssuedToken>;
  readonly openNexar: (
    credentials: Credentials,
    onTokenStatus: (status: TokenStatus) => void,
  ) => NexarSession;
  readonly openSample: (onTokenStatus: (status: TokenStatus) => void) => Promise<NexarSession>;
  readonly onStatus: (status: ConnectionStatus) => void;
  /** Another service or none answers from now on: what was kept of the former is to be forgotten. */
  readonly onServiceChanged: () => void;
}

export function createConnection(options: ConnectionOptions): Connection {
  const { keychain, memory, record, clock, log } = options;
  let session: NexarSession | null = null;
  let keychainFailure: FailureError | null = null;
  let ready: Promise<void> = Promise.resolve();
  let changes: Promise<void> = Promise.resolve();

  function state(): Pick<ConnectionStatus, 'state' | 'failure' | 'tokenExpiresAt'> {
    const { source } = record.read();
    if (source === 'none') return { state: 'not-connected', failure: null, tokenExpiresAt: null };
    if (source === 'sample') return { state: 'sample', failure: null, tokenExpiresAt: null };
    if (keychainFailure) return { state: 'problem', failure: keychainFailure.failure, tokenExpiresAt: null };
    const token = session?.tokens.status();
    if (!token || token.state === 'none') return { state: 'connecting', failure: null, tokenExpiresAt: null };
    const tokenExpiresAt = token.expiresAt === null ? null : new Date(token.expiresAt).toISOString();
    if (token.state === 'failing') return { state: 'problem', failure: token.failure, tokenExpiresAt };
    return { state: token.failure ? 'warning' : 'connected', failure: token.failure, tokenExpiresAt };
  }

  function status(): ConnectionStatus {
    const { source, clientId, savedAt, storedIn } = record.read();
    return { source, ...state(), clientId, savedAt, storedIn };
  }

  const tell = () => options.onStatus(status());

  function tokenChanged(token: TokenStatus): void {
    if (token.failure) log.warn('token', withoutMessage(token.failure));
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
    keychainFailure = null;
    options.onServiceChanged();
  }

  async function takeUp(): Promise<void> {
    const { source } = record.read();
    if (source === 'sample') begin(await options.openSample(tokenChanged));
    if (source !== 'nexar') return;
    try {
      const text = await keychain.read();
      // The settings say that an entry was saved: nothing there means that it is locked or was removed.
      if (text === null) throw new FailureError('keychain-locked', 'The keychain shows no entry of this app');
      const { clientId, clientSecret } = parseEntry(text);
      begin(options.openNexar({ clientId, clientSecret }, tokenChanged));
    } catch (error) {
      keychainFailure = asFailure(error);
      log.warn('keychain', withoutMessage(keychainFailure.failure));
    }
    tell();
  }

  /** One change of the connection after the other: two windows or two clicks never interleave. */
  function change(act: () => Promise<void>): Promise<void> {
    const done = changes.then(() => ready).then(act);
    changes = done.catch(() => {});
    return done;
  }

  function openSession(credentials: Credentials, issued: IssuedToken): void {
    if (session && session.parts.source === 'nexar' && session.clientId === credentials.clientId) {
      // A rotated secret disturbs nothing: the running token serves on until it expires.
      session.replaceSecret(credentials);
    } else {
      leave();
      session = options.openNexar(credentials, tokenChanged);
    }
    keychainFailure = null;
    session.tokens.adopt(issued);
  }

  return {
    start() {
      // What was kept in memory alone is gone with the last run.
      if (record.read().storedIn === 'memory-until-quit') record.write(noConnection);
      ready = takeUp().catch((error: unknown) => log.error('connection start', { error: String(error) }));
      return ready;
    },
    async service(signal) {
      await waitFor(ready, signal);
      if (session) return session.parts;
      throw keychainFailure ?? new FailureError('not-connected', 'No service is connected');
    },
    status,
    connect: (credentials, place) =>
      change(async () => {
        const issued = await options.verify(credentials);
        const store = place === 'keychain' ? keychain : memory;
        const savedAt = new Date(clock.now()).toISOString();
        await store.write(entryText(credentials, savedAt));
        record.write({ source: 'nexar', clientId: credentials.clientId, savedAt, storedIn: store.storedIn });
        openSession(credentials, issued);
        tell();
      }),
    useSample: () =>
      change(async () => {
        // Else the stored entry would be left behind with nobody who knows of it.
        if (record.read().source === 'nexar')
          throw new FailureError('invalid-request', 'Disconnect from Nexar first');
        const sample = await options.openSample(tokenChanged);
        leave();
        begin(sample);
        record.write({ ...noConnection, source: 'sample' });
        tell();
      }),
    disconnect: () =>
      change(async () => {
        const { source, storedIn } = record.read();
        if (source === 'nexar') await (storedIn === 'memory-until-quit' ? memory : keychain).remove();
        record.write(noConnection);
        leave();
        tell();
      }),
    async test() {
      await ready;
      if (!session) throw keychainFailure ?? new FailureError('not-connected', 'No service is connected');
      await session.tokens.renew();
      await session.parts.tryFreeQuery();
      return { checkedAt: new Date(clock.now()).toISOString(), partsSpent: 0 };
    },
    wake: () => session?.tokens.wake(),
    stop: () => session?.tokens.stop(),
  };
}

function asFailure(error: unknown): FailureError {
  return error instanceof FailureError
    ? error
    : new FailureError('keychain-failed', 'The keychain could not be read');
}

function withoutMessage({ code, retryable }: Failure) {
  return { code, retryable };
}
