import { describe, expect, it, vi } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { noConnection } from '../../../../../electron/features/connection/connection-record';
import { connectionStatusSchema } from '../../../../../electron/shared/contract/connection';
import { settled } from '../../../fake-clock';
import { benchConnection, right } from './connection-bench';

describe('connecting', () => {
  it('proves the credentials first, then stores them as one entry, and is connected', async () => {
    const { open, kept, record, tokenRequests } = benchConnection();
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
    const { open, clock, tokenRequests } = benchConnection();
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
    const { open, kept } = benchConnection();
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
    const { open, record, breakKeychain } = benchConnection();
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
    const { open, kept, clock } = benchConnection();
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
    const { open, kept } = benchConnection();
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
    const { open, kept, fillDisk } = benchConnection();
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
    const { open, accepted, clock, tokenRequests, served } = benchConnection();
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
    const { open, served } = benchConnection();
    const connection = open();
    await connection.start();
    await connection.connect(right, 'keychain');
    const changes = served();
    await connection.connect({ ...right, clientId: 'another-id' }, 'keychain');
    expect(served()).toBe(changes + 1);
    expect(connection.status().clientId).toBe('another-id');
  });
});

it('makes one change of the connection after the other', async () => {
  const { open, kept, record } = benchConnection();
  const connection = open();
  await connection.start();
  // The first one has to wait for Nexar's answer; the second one would be done at once.
  const connecting = connection.connect(right, 'keychain');
  const leaving = connection.disconnect();
  await Promise.all([connecting, leaving]);
  expect(kept.held()).toBeNull();
  expect(record()).toEqual(noConnection);
  expect(connection.status()).toMatchObject({ source: 'none', state: 'not-connected' });
});

describe('leaving', () => {
  it('forgets entry, token and answers', async () => {
    const { open, kept, served } = benchConnection();
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
    const { open, breakKeychain } = benchConnection();
    const connection = open();
    await connection.start();
    await connection.connect(right, 'keychain');
    breakKeychain(new FailureError('keychain-locked', 'locked'));
    await expect(connection.disconnect()).rejects.toMatchObject({ failure: { code: 'keychain-locked' } });
    expect(connection.status().state).toBe('connected');
  });

  it('the sample parts for Nexar, and not the other way round without disconnecting', async () => {
    const { open } = benchConnection();
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
  const { open, told, accepted, clock } = benchConnection();
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
