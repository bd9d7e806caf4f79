import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { cancelled } from '../../../../../electron/core/wait';
import { createConnection } from '../../../../../electron/features/connection/connection';
import {
  type ConnectionRecord,
  noConnection,
} from '../../../../../electron/features/connection/connection-record';
import { entryText } from '../../../../../electron/features/connection/keychain/keychain-entry';
import type { SecretStore } from '../../../../../electron/features/connection/keychain/secret-store';
import { createStoredCredentials } from '../../../../../electron/features/connection/stored-credentials';
import { createRequestLog } from '../../../../../electron/logging/request-log';
import { createNexarService } from '../../../../../electron/nexar/nexar-service';
import { createNexarSession } from '../../../../../electron/nexar/nexar-session';
import { createMemoryKeychain } from '../../../../fake-back-end/memory-keychain';
import { createFakeClock, settled } from '../../../fake-clock';

const credentials = { clientId: 'an-id', clientSecret: 'a-secret' };

/**
 * A connection whose start waits for a keychain that does not answer: it reads, or where the entry is `unwanted` removes,
 * until `endRemoval`. Later calls of `write` and `remove` do as they are emitted.
 */
function startedOnHangingKeychain(
  fails: { write?: FailureError; remove?: FailureError } = {},
  entry: ConnectionRecord['entry'] = 'known',
) {
  const clock = createFakeClock();
  let record: ConnectionRecord = {
    source: 'nexar',
    clientId: 'an-id',
    savedAt: '2026-01-01T00:00:00.000Z',
    storedIn: 'gnome-keyring',
    entry,
  };
  let endRemoval: ((failure?: FailureError) => void) | null = null;
  const ended: string[] = [];
  const keychain: SecretStore = {
    storedIn: 'secret-service',
    detectProvider: async () => 'gnome-keyring',
    read: (signal) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          ended.push('read');
          reject(cancelled());
        });
      }),
    async write() {
      await settled();
      if (fails.write) throw fails.write;
      ended.push('write');
    },
    async remove(signal) {
      if (entry === 'unwanted' && !endRemoval) {
        signal?.addEventListener('abort', () => ended.push('removal'));
        await new Promise<void>((resolve, reject) => {
          endRemoval = (failure) => (failure ? reject(failure) : resolve());
        });
        return;
      }
      if (fails.remove) throw fails.remove;
      ended.push('remove');
    },
  };
  const recordStore = {
    read: () => record,
    write: (next: ConnectionRecord) => {
      record = next;
    },
  };
  const network = {
    clock,
    endpoints: { identityUrl: 'https://identity.example/token', apiUrl: 'https://api.example/graphql' },
    onSecret: () => {},
    requests: createRequestLog(clock.now),
    fetch: async () => new Response('{}', { status: 500 }),
  };
  const service = createNexarService(network);
  const connection = createConnection({
    stored: createStoredCredentials(keychain, recordStore),
    record: recordStore,
    redactFailure: (failure) => failure,
    clock,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    verify: async () => ({ accessToken: 'a-token', expiresInSeconds: 3600 }),
    openNexar: (given, listeners) =>
      createNexarSession({ service, random: () => 0.5, source: 'nexar', ...listeners }, given),
    openSample: async () => {
      throw new Error('not here');
    },
    onStatus: () => {},
    onCredentialsReplaced: () => {},
    onTestStep: () => {},
    onServiceChanged: () => {},
  });
  void connection.start();
  return {
    connection,
    ended,
    record: () => record,
    async endRemoval(failure?: FailureError) {
      endRemoval?.(failure);
      await settled();
    },
  };
}

describe('while the keychain hangs at the start', () => {
  it('connecting in memory does not wait, and serves lookups that waited for the keychain', async () => {
    const { connection, ended } = startedOnHangingKeychain();
    const waiting = connection.service();
    await connection.connect(credentials, 'memory');
    expect(connection.status()).toMatchObject({ state: 'connected', storedIn: 'memory-until-quit' });
    expect((await waiting).source).toBe('nexar');
    expect(ended).toEqual(['read']);
  });

  it('connecting aborts the read before it writes, and serves lookups that waited', async () => {
    const { connection, ended } = startedOnHangingKeychain();
    const waiting = connection.service();
    await connection.connect(credentials, 'keychain');
    expect((await waiting).source).toBe('nexar');
    expect(ended).toEqual(['read', 'write']);
    expect(connection.status().state).toBe('connected');
  });

  it('a failed write is thrown, and the status tells what is wrong with the connection', async () => {
    const write = new FailureError('keychain-timed-out', 'timed out');
    const { connection } = startedOnHangingKeychain({ write });
    await expect(connection.connect(credentials, 'keychain')).rejects.toBe(write);
    expect(connection.status()).toMatchObject({
      state: 'problem',
      failure: { code: 'keychain-timed-out' },
    });
  });

  it('the user can disconnect without it', async () => {
    const remove = new FailureError('keychain-timed-out', 'timed out');
    const { connection, record } = startedOnHangingKeychain({ remove });
    await expect(connection.disconnect()).rejects.toBe(remove);
    expect(record().source).toBe('nexar');
    await connection.disconnectAnyway();
    expect(connection.status()).toMatchObject({ source: 'none', state: 'not-connected' });
    expect(record().source).toBe('none');
  });
});

describe('while an interrupted removal hangs at the start', () => {
  const ends = [
    ['succeeds after all', undefined],
    ['fails', new FailureError('keychain-failed', 'broken')],
  ] as const;

  it.each(ends)('what is connected in the meantime stays, even if the removal %s', async (_name, failure) => {
    const { connection, ended, record, endRemoval } = startedOnHangingKeychain({}, 'unwanted');
    await connection.connect({ ...credentials, clientId: 'new-id' }, 'keychain');
    await endRemoval(failure);
    expect(ended).toEqual(['removal', 'write']);
    expect(record()).toMatchObject({ source: 'nexar', clientId: 'new-id', entry: 'known' });
    expect(connection.status()).toMatchObject({ state: 'connected', failure: null });
  });

  it.each(ends)('the user can disconnect without it, even if the removal %s', async (_name, failure) => {
    const { connection, ended, record, endRemoval } = startedOnHangingKeychain({}, 'unwanted');
    await connection.disconnectAnyway();
    await endRemoval(failure);
    expect(ended).toEqual(['removal']);
    expect(record()).toEqual(noConnection);
    expect(connection.status()).toMatchObject({ state: 'not-connected', failure: null });
  });
});

it('a read whose text arrives after it was aborted writes nothing', async () => {
  let record: ConnectionRecord = { ...noConnection, entry: 'unsure' };
  let answer = (_text: string) => {};
  const keychain = createMemoryKeychain();
  const stored = createStoredCredentials(
    {
      ...keychain,
      read: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    },
    {
      read: () => record,
      write: (next) => {
        record = next;
      },
    },
  );
  const end = new AbortController();
  const loaded = stored.load(end.signal);
  end.abort();
  record = noConnection;
  answer(entryText(credentials, '2026-01-01T00:00:00.000Z'));
  expect(await loaded).toBeNull();
  expect(record).toEqual(noConnection);
});
