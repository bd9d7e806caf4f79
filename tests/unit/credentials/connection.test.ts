import { describe, expect, it, vi } from 'vitest';
import { type ConnectionStatus, connectionStatusSchema } from '../../../electron/contract/connection';
import { FailureError } from '../../../electron/contract/failure-error';
import { createConnection } from '../../../electron/credentials/connection';
import { type ConnectionRecord, noConnection } from '../../../electron/credentials/connection-record';
import type { SecretStore } from '../../../electron/credentials/secret-store';
import { createStoredCredentials } from '../../../electron/credentials/stored-credentials';
import { createNexarService } from '../../../electron/nexar/nexar-service';
import { createNexarSession } from '../../../electron/nexar/nexar-session';
import { createFakeClock, settled } from '../fake-clock';
import { createMemoryKeychain } from './memory-keychain';

const right = { clientId: 'an-id', clientSecret: 'right-secret' };
const endpoints = { identityUrl: 'https://identity.example/token', apiUrl: 'https://api.example/graphql' };

/** The connection over a fake identity server that knows `accepted`, and a keychain in memory. */
function parts() {
  const clock = createFakeClock();
  const kept = createMemoryKeychain();
  const accepted = new Set(['right-secret']);
  const tokenRequests: string[] = [];
  const told: ConnectionStatus[] = [];
  let keychainFails: FailureError | null = null;
  let served = 0;
  let record: ConnectionRecord = noConnection;

  const guarded = async <T>(act: () => Promise<T>) => {
    if (keychainFails) throw keychainFails;
    return act();
  };
  const network = {
    clock,
    endpoints,
    onSecret: () => {},
    async fetch(_url: string, init?: RequestInit) {
      const form = new URLSearchParams(String(init?.body));
      const secret = form.get('client_secret') ?? '';
      tokenRequests.push(secret);
      await settled();
      const good = accepted.has(secret);
      const body = good
        ? { access_token: `token-${tokenRequests.length}`, expires_in: 3600, token_type: 'Bearer' }
        : { error: 'invalid_client' };
      return new Response(JSON.stringify(body), {
        status: good ? 200 : 401,
        headers: { 'content-type': 'application/json' },
      });
    },
  };
  const service = createNexarService(network);
  const random = () => 0.5;
  let diskFull = false;
  const recordStore = {
    read: () => record,
    write(next: ConnectionRecord) {
      if (diskFull) throw new FailureError('settings-not-saved', 'no space left');
      record = next;
    },
  };
  const keychain: SecretStore = {
    storedIn: 'secret-service',
    findKeeper: kept.findKeeper,
    read: () => guarded(kept.read),
    write: (text) => guarded(() => kept.write(text)),
    remove: () => guarded(kept.remove),
  };
  const open = () =>
    createConnection({
      stored: createStoredCredentials(keychain, recordStore),
      record: recordStore,
      redactFailure: (failure) => failure,
      clock,
      log: { info: () => {}, warn: () => {}, error: () => {} },
      verify: (credentials, signal) => service.requestToken(() => credentials, signal),
      openNexar: (credentials, onTokenStatus) =>
        createNexarSession({ service, random, source: 'nexar', onTokenStatus }, credentials),
      openSample: async (onTokenStatus) =>
        createNexarSession(
          { service: createNexarService(network), random, source: 'sample', onTokenStatus },
          { clientId: 'sample', clientSecret: 'right-secret' },
        ),
      onStatus: (status) => told.push(status),
      onTestStep: () => {},
      onServiceChanged: () => {
        served += 1;
      },
    });
  return {
    open,
    clock,
    kept,
    accepted,
    tokenRequests,
    told,
    record: () => record,
    served: () => served,
    fillDisk: (full: boolean) => {
      diskFull = full;
    },
    breakKeychain: (failure: FailureError | null) => {
      keychainFails = failure;
    },
  };
}

describe('connecting', () => {
  it('proves the credentials first, then stores them as one entry, and is connected', async () => {
    const { open, kept, record, tokenRequests } = parts();
    const connection = open();
    await connection.start();
    expect(connection.status()).toMatchObject({ source: 'none', state: 'not-connected' });
    await connection.connect(right, 'keychain');
    expect(connection.status()).toMatchObject({
      state: 'connected',
      clientId: 'an-id',
      storedIn: 'secret-service',
    });
    expect(JSON.parse(kept.held() ?? '')).toMatchObject(right);
    expect(JSON.stringify(record())).not.toContain('right-secret');
    expect(tokenRequests).toHaveLength(1);
  });

  it('is there again after a restart, with one token request', async () => {
    const { open, clock, tokenRequests } = parts();
    const first = open();
    await first.start();
    await first.connect(right, 'keychain');
    const second = open();
    await second.start();
    expect(second.status().state).toBe('connecting');
    await clock.advance(0);
    await settled();
    expect(second.status()).toMatchObject({ state: 'connected', clientId: 'an-id' });
    expect(tokenRequests).toHaveLength(2);
  });

  it('with a wrong secret leaves the earlier connection as it was', async () => {
    const { open, kept } = parts();
    const connection = open();
    await connection.start();
    await connection.connect(right, 'keychain');
    const before = [connection.status(), kept.held()];
    await expect(connection.connect({ ...right, clientSecret: 'wrong' }, 'keychain')).rejects.toMatchObject({
      failure: { code: 'credentials-refused' },
    });
    expect([connection.status(), kept.held()]).toEqual(before);
    await expect(connection.service()).resolves.toMatchObject({ source: 'nexar' });
  });

  it('where there is no keychain changes nothing, and works in memory until quit', async () => {
    const { open, record, breakKeychain } = parts();
    breakKeychain(new FailureError('keychain-unavailable', 'none'));
    const connection = open();
    await connection.start();
    await expect(connection.connect(right, 'keychain')).rejects.toMatchObject({
      failure: { code: 'keychain-unavailable' },
    });
    expect(connection.status().state).toBe('not-connected');
    await connection.connect(right, 'memory');
    expect(connection.status()).toMatchObject({ state: 'connected', storedIn: 'memory-until-quit' });
    expect(record()).toEqual(noConnection);
    const next = open();
    await next.start();
    expect(next.status()).toMatchObject({ source: 'none', clientId: null });
  });

  it('until quit hides the stored credentials only so long, and leaving forgets both', async () => {
    const { open, kept, clock } = parts();
    const first = open();
    await first.start();
    await first.connect(right, 'keychain');
    await first.connect({ ...right, clientId: 'for-now' }, 'memory');
    expect(first.status()).toMatchObject({ clientId: 'for-now', storedIn: 'memory-until-quit' });
    const second = open();
    await second.start();
    expect(second.status()).toMatchObject({ clientId: 'an-id', storedIn: 'secret-service' });
    await clock.advance(1000);
    await second.connect({ ...right, clientId: 'for-now' }, 'memory');
    await second.disconnect();
    expect(kept.held()).toBeNull();
    expect(second.status()).toMatchObject({ source: 'none', state: 'not-connected' });
  });

  it('that is called off before Nexar has answered stores nothing', async () => {
    const { open, kept } = parts();
    const connection = open();
    await connection.start();
    const end = new AbortController();
    const connecting = connection.connect(right, 'keychain', end.signal);
    end.abort();
    await expect(connecting).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    expect(kept.held()).toBeNull();
    expect(connection.status().state).toBe('not-connected');
  });

  it('with a full disk says so and leaves no secret behind that nobody knows of', async () => {
    const { open, kept, fillDisk } = parts();
    const connection = open();
    await connection.start();
    fillDisk(true);
    await expect(connection.connect(right, 'keychain')).rejects.toMatchObject({
      failure: { code: 'settings-not-saved' },
    });
    expect(kept.held()).toBeNull();
    expect(connection.status().state).toBe('not-connected');
  });

  it('with a rotated secret keeps the running token and uses the new secret for the next', async () => {
    const { open, accepted, clock, tokenRequests, served } = parts();
    const connection = open();
    await connection.start();
    await connection.connect(right, 'keychain');
    const session = await connection.service();
    const changes = served();
    accepted.add('rotated');
    accepted.delete('right-secret');
    await connection.connect({ ...right, clientSecret: 'rotated' }, 'keychain');
    expect(await connection.service()).toBe(session);
    expect(served()).toBe(changes);
    await clock.advance(3600_000);
    expect(tokenRequests).toEqual(['right-secret', 'rotated', 'rotated']);
  });

  it('with another application forgets what was kept of the former', async () => {
    const { open, served } = parts();
    const connection = open();
    await connection.start();
    await connection.connect(right, 'keychain');
    const changes = served();
    await connection.connect({ ...right, clientId: 'another-id' }, 'keychain');
    expect(served()).toBe(changes + 1);
    expect(connection.status().clientId).toBe('another-id');
  });
});

describe('the keychain at the start', () => {
  async function restarted(prepare: (all: ReturnType<typeof parts>) => Promise<void> | void) {
    const all = parts();
    const first = all.open();
    await first.start();
    await first.connect(right, 'keychain');
    await prepare(all);
    const second = all.open();
    await second.start();
    return second;
  }

  it('that shows nothing of an entry that was saved is named missing, and no search is sent', async () => {
    const connection = await restarted(({ kept }) => kept.remove());
    expect(connection.status()).toMatchObject({
      state: 'problem',
      failure: { code: 'keychain-entry-missing' },
      clientId: 'an-id',
    });
    await expect(connection.service()).rejects.toMatchObject({
      failure: { code: 'keychain-entry-missing' },
    });
  });

  it('that was unlocked since is read again by the next lookup, once for all who wait', async () => {
    const all = parts();
    const first = all.open();
    await first.start();
    await first.connect(right, 'keychain');
    all.breakKeychain(new FailureError('keychain-locked', 'locked'));
    const second = all.open();
    await second.start();
    await expect(second.service()).rejects.toMatchObject({ failure: { code: 'keychain-locked' } });
    all.breakKeychain(null);
    const asked = all.tokenRequests.length;
    const services = await Promise.all([second.service(), second.service(), second.service()]);
    expect(new Set(services).size).toBe(1);
    await vi.waitFor(() => expect(second.status().state).toBe('connected'));
    expect(all.tokenRequests).toHaveLength(asked + 1);
  });

  it('with an entry of a change that was cut short is taken at its word', async () => {
    const { open, kept, record } = parts();
    const first = open();
    await first.start();
    await first.connect(right, 'keychain');
    const entry = JSON.parse(kept.held() ?? '');
    await kept.write(JSON.stringify({ ...entry, clientId: 'newer-id', savedAt: '2026-05-05T00:00:00.000Z' }));
    const second = open();
    await second.start();
    expect(second.status().clientId).toBe('newer-id');
    expect(record()).toMatchObject({ clientId: 'newer-id', savedAt: '2026-05-05T00:00:00.000Z' });
  });

  it('that is not there is named so', async () => {
    const connection = await restarted(({ breakKeychain }) =>
      breakKeychain(new FailureError('keychain-unavailable', 'no')),
    );
    expect(connection.status()).toMatchObject({
      state: 'problem',
      failure: { code: 'keychain-unavailable' },
    });
  });

  it('with an entry edited by hand is named so, without its text', async () => {
    const connection = await restarted(({ kept }) => kept.write('{"clientSecret":"edited-secret"'));
    expect(connection.status()).toMatchObject({
      state: 'problem',
      failure: { code: 'keychain-entry-unreadable' },
    });
    expect(JSON.stringify(connection.status())).not.toContain('edited-secret');
  });
});

describe('leaving', () => {
  it('forgets entry, token and answers', async () => {
    const { open, kept, served } = parts();
    const connection = open();
    await connection.start();
    await connection.connect(right, 'keychain');
    const changes = served();
    await connection.disconnect();
    expect(kept.held()).toBeNull();
    expect(served()).toBe(changes + 1);
    expect(connection.status()).toMatchObject({
      source: 'none',
      state: 'not-connected',
      clientId: null,
      storedIn: null,
    });
    await expect(connection.service()).rejects.toMatchObject({ failure: { code: 'not-connected' } });
  });

  it('stays connected when the entry cannot be removed, and says so', async () => {
    const { open, breakKeychain } = parts();
    const connection = open();
    await connection.start();
    await connection.connect(right, 'keychain');
    breakKeychain(new FailureError('keychain-locked', 'locked'));
    await expect(connection.disconnect()).rejects.toMatchObject({ failure: { code: 'keychain-locked' } });
    expect(connection.status().state).toBe('connected');
  });

  it('the sample parts for Nexar, and not the other way round without disconnecting', async () => {
    const { open } = parts();
    const connection = open();
    await connection.start();
    await connection.useSample();
    expect(connection.status()).toMatchObject({ source: 'sample', state: 'sample' });
    await connection.connect(right, 'keychain');
    expect((await connection.service()).source).toBe('nexar');
    await expect(connection.useSample()).rejects.toMatchObject({ failure: { code: 'invalid-request' } });
  });
});

it('every status that is told keeps the contract', async () => {
  const { open, told, accepted, clock } = parts();
  const connection = open();
  await connection.start();
  await connection.connect(right, 'keychain');
  accepted.clear();
  await clock.advance(3500_000);
  await vi.waitFor(() => expect(told.map((status) => status.state)).toContain('warning'));
  await connection.disconnect();
  expect(told.length).toBeGreaterThan(2);
  for (const status of told) expect(connectionStatusSchema.safeParse(status).error).toBeUndefined();
});

it('runs one test of the connection, however many ask for it', async () => {
  const { open, clock, tokenRequests } = parts();
  const connection = open();
  await connection.connect(right, 'memory');
  const tests = Promise.all(Array.from({ length: 50 }, () => connection.test()));
  await clock.advance(2000);
  const results = await tests;
  expect(new Set(results).size).toBe(1);
  // One to connect, one for the test, and one more because this service refuses every query.
  expect(tokenRequests.filter((secret) => secret !== '')).toHaveLength(3);
});
