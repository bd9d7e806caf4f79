import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../electron/contract/failure-error';
import { createConnection } from '../../../electron/credentials/connection';
import type { ConnectionRecord } from '../../../electron/credentials/connection-record';
import type { SecretStore } from '../../../electron/credentials/secret-store';
import { createStoredCredentials } from '../../../electron/credentials/stored-credentials';
import { createNexarService } from '../../../electron/nexar/nexar-service';
import { createNexarSession } from '../../../electron/nexar/nexar-session';
import { cancelled } from '../../../electron/nexar/wait';
import { createFakeClock, settled } from '../fake-clock';

const credentials = { clientId: 'an-id', clientSecret: 'a-secret' };

/** A connection whose start reads a keychain that does not answer, while `write` and `remove` do as they are told. */
function startedOnHangingKeychain(fails: { write?: FailureError; remove?: FailureError } = {}) {
  const clock = createFakeClock();
  let record: ConnectionRecord = {
    source: 'nexar',
    clientId: 'an-id',
    savedAt: '2026-01-01T00:00:00.000Z',
    storedIn: 'gnome-keyring',
    entry: 'known',
  };
  const ended: string[] = [];
  const keychain: SecretStore = {
    storedIn: 'secret-service',
    findKeeper: async () => 'gnome-keyring',
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
    async remove() {
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
    openNexar: (given, onTokenStatus) =>
      createNexarSession({ service, random: () => 0.5, source: 'nexar', onTokenStatus }, given),
    openSample: async () => {
      throw new Error('not here');
    },
    onStatus: () => {},
    onTestStep: () => {},
    onServiceChanged: () => {},
  });
  void connection.start();
  return { connection, ended, record: () => record };
}

describe('while the keychain hangs at the start', () => {
  it('connecting until quit does not wait, and answers who waited for the reading', async () => {
    const { connection, ended } = startedOnHangingKeychain();
    const waiting = connection.service();
    await connection.connect(credentials, 'memory');
    expect(connection.status()).toMatchObject({ state: 'connected', storedIn: 'memory-until-quit' });
    expect((await waiting).source).toBe('nexar');
    expect(ended).toEqual(['read']);
  });

  it('connecting for good ends the reading before it writes, and answers who waited', async () => {
    const { connection, ended } = startedOnHangingKeychain();
    const waiting = connection.service();
    await connection.connect(credentials, 'keychain');
    expect((await waiting).source).toBe('nexar');
    expect(ended).toEqual(['read', 'write']);
    expect(connection.status().state).toBe('connected');
  });

  it('a secret that cannot be written either is said, and so is what is wrong with the connection', async () => {
    const write = new FailureError('keychain-timed-out', 'timed out');
    const { connection } = startedOnHangingKeychain({ write });
    await expect(connection.connect(credentials, 'keychain')).rejects.toBe(write);
    expect(connection.status()).toMatchObject({
      state: 'problem',
      failure: { code: 'keychain-timed-out' },
    });
  });

  it('one can disconnect without it', async () => {
    const remove = new FailureError('keychain-timed-out', 'timed out');
    const { connection, record } = startedOnHangingKeychain({ remove });
    await expect(connection.disconnect()).rejects.toBe(remove);
    expect(record().source).toBe('nexar');
    await connection.disconnectAnyway();
    expect(connection.status()).toMatchObject({ source: 'none', state: 'not-connected' });
    expect(record().source).toBe('none');
  });
});
