import { describe, expect, it, vi } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { noConnection } from '../../../../../electron/features/connection/connection-record';
import { connectionStatusSchema } from '../../../../../electron/shared/contract/connection';
import { settled } from '../../../fake-clock';
import { benchConnection, right } from './connection-bench';

describe('connecting', () => {
  it('verifies the credentials, then stores them as one entry, and is connected', async () => {
    const { open, memoryKeychain, record, tokenRequests } = benchConnection();
    const connection = open();
    await connection.start();
    expect(connection.status()).toMatchObject({ source: 'none', state: 'not-connected' });
    await connection.connect(right, 'keychain');
    expect(connection.status()).toMatchObject({
      state: 'connected',
      clientId: 'an-id',
      storedIn: 'secret-service',
    });
    expect(JSON.parse(memoryKeychain.entry() ?? '')).toMatchObject(right);
    expect(JSON.stringify(record())).not.toContain('right-secret');
    expect(tokenRequests).toHaveLength(1);
  });

  it('restores the connection after a restart with one token request', async () => {
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

  it('leaves the former connection as it was after a wrong secret', async () => {
    const { open, memoryKeychain } = benchConnection();
    const connection = open();
    await connection.start();
    await connection.connect(right, 'keychain');
    const before = [connection.status(), memoryKeychain.entry()];
    await expect(connection.connect({ ...right, clientSecret: 'wrong' }, 'keychain')).rejects.toMatchObject({
      failure: { code: 'credentials-refused' },
    });
    expect([connection.status(), memoryKeychain.entry()]).toEqual(before);
    await expect(connection.service()).resolves.toMatchObject({ source: 'nexar' });
  });

  it('changes nothing without a keychain, and works in memory until the app quits', async () => {
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

  it('hides the stored credentials behind those in memory until the app quits, and disconnecting removes both', async () => {
    const { open, memoryKeychain, clock } = benchConnection();
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
    expect(memoryKeychain.entry()).toBeNull();
    expect(second.status()).toMatchObject({ source: 'none', state: 'not-connected' });
  });

  it('stores nothing when aborted before Nexar has answered', async () => {
    const { open, memoryKeychain } = benchConnection();
    const connection = open();
    await connection.start();
    const end = new AbortController();
    const connecting = connection.connect(right, 'keychain', end.signal);
    end.abort();
    await expect(connecting).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    expect(memoryKeychain.entry()).toBeNull();
    expect(connection.status().state).toBe('not-connected');
  });

  it('fails on a full disk and leaves no secret without a record', async () => {
    const { open, memoryKeychain, fillDisk } = benchConnection();
    const connection = open();
    await connection.start();
    fillDisk(true);
    await expect(connection.connect(right, 'keychain')).rejects.toMatchObject({
      failure: { code: 'settings-not-saved' },
    });
    expect(memoryKeychain.entry()).toBeNull();
    expect(connection.status().state).toBe('not-connected');
  });

  it('keeps the present token after the secret was rotated, and requests the next one with the new secret', async () => {
    const { open, accepted, clock, tokenRequests, serviceChanges } = benchConnection();
    const connection = open();
    await connection.start();
    await connection.connect(right, 'keychain');
    const session = await connection.service();
    const changes = serviceChanges();
    accepted.add('rotated');
    accepted.delete('right-secret');
    await connection.connect({ ...right, clientSecret: 'rotated' }, 'keychain');
    expect(await connection.service()).toBe(session);
    expect(serviceChanges()).toBe(changes);
    await clock.advance(3600_000);
    expect(tokenRequests).toEqual(['right-secret', 'rotated', 'rotated']);
  });

  it('drops the cached answers when another application is connected', async () => {
    const { open, serviceChanges } = benchConnection();
    const connection = open();
    await connection.start();
    await connection.connect(right, 'keychain');
    const changes = serviceChanges();
    await connection.connect({ ...right, clientId: 'another-id' }, 'keychain');
    expect(serviceChanges()).toBe(changes + 1);
    expect(connection.status().clientId).toBe('another-id');
  });

  it('says whose credentials were typed, which may be of another plan, and not those that it restores', async () => {
    const { open, accepted, clock, replaced } = benchConnection();
    const connection = open();
    await connection.start();
    await connection.connect(right, 'keychain');
    accepted.add('rotated');
    await connection.connect({ ...right, clientSecret: 'rotated' }, 'keychain');
    await clock.advance(60_000);
    await connection.connect({ ...right, clientSecret: 'wrong' }, 'keychain').catch(() => {});
    await connection.connect({ ...right, clientId: 'another-id' }, 'memory');
    await open().start();
    expect(replaced).toEqual(['an-id', 'an-id', 'another-id']);
  });
});

it('runs changes of the connection one after the other', async () => {
  const { open, memoryKeychain, record } = benchConnection();
  const connection = open();
  await connection.start();
  // The first one has to wait for Nexar's answer; the second one would be done at once.
  const connecting = connection.connect(right, 'keychain');
  const leaving = connection.disconnect();
  await Promise.all([connecting, leaving]);
  expect(memoryKeychain.entry()).toBeNull();
  expect(record()).toEqual(noConnection);
  expect(connection.status()).toMatchObject({ source: 'none', state: 'not-connected' });
});

describe('disconnecting', () => {
  it('removes the entry, the token and the cached answers', async () => {
    const { open, memoryKeychain, serviceChanges } = benchConnection();
    const connection = open();
    await connection.start();
    await connection.connect(right, 'keychain');
    const changes = serviceChanges();
    await connection.disconnect();
    expect(memoryKeychain.entry()).toBeNull();
    expect(serviceChanges()).toBe(changes + 1);
    expect(connection.status()).toMatchObject({
      source: 'none',
      state: 'not-connected',
      clientId: null,
      storedIn: null,
    });
    await expect(connection.service()).rejects.toMatchObject({ failure: { code: 'not-connected' } });
  });

  it('fails and stays connected when the entry cannot be removed', async () => {
    const { open, breakKeychain } = benchConnection();
    const connection = open();
    await connection.start();
    await connection.connect(right, 'keychain');
    breakKeychain(new FailureError('keychain-locked', 'locked'));
    await expect(connection.disconnect()).rejects.toMatchObject({ failure: { code: 'keychain-locked' } });
    expect(connection.status().state).toBe('connected');
  });

  it('is required before changing from Nexar to the sample, but not the other way round', async () => {
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

it('every emitted status follows the contract', async () => {
  const { open, emitted, accepted, clock } = benchConnection();
  const connection = open();
  await connection.start();
  await connection.connect(right, 'keychain');
  accepted.clear();
  await clock.advance(3500_000);
  await vi.waitFor(() => expect(emitted.map((status) => status.state)).toContain('warning'));
  await connection.disconnect();
  expect(emitted.length).toBeGreaterThan(2);
  for (const status of emitted) expect(connectionStatusSchema.safeParse(status).error).toBeUndefined();
});
