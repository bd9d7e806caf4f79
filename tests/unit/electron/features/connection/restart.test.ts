import { describe, expect, it, vi } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { benchConnection, right } from './connection-bench';

/** An app that was connected when it ran last. */
async function connectedBefore() {
  const all = benchConnection();
  const first = all.open();
  await first.start();
  await first.connect(right, 'keychain');
  return all;
}

describe('after a restart', () => {
  async function restarted(prepare: (all: ReturnType<typeof benchConnection>) => Promise<void> | void) {
    const all = await connectedBefore();
    await prepare(all);
    const second = all.open();
    await second.start();
    return second;
  }

  it('a saved entry that the keychain does not have is reported as missing, and no search is sent', async () => {
    const connection = await restarted(({ memoryKeychain }) => memoryKeychain.remove());
    expect(connection.status()).toMatchObject({
      state: 'problem',
      failure: { code: 'keychain-entry-missing' },
      clientId: 'an-id',
    });
    await expect(connection.service()).rejects.toMatchObject({
      failure: { code: 'keychain-entry-missing' },
    });
  });

  it('without a network is offline, and connected as soon as the system has one again, with nothing sent but for a token', async () => {
    const all = await connectedBefore();
    all.breakNetwork({ identity: new Error('net::ERR_INTERNET_DISCONNECTED') });
    const second = all.open();
    await second.start();
    await vi.waitFor(() =>
      expect(second.status()).toMatchObject({
        state: 'problem',
        failure: { code: 'offline' },
        offline: { code: 'offline' },
        clientId: 'an-id',
      }),
    );
    all.breakNetwork({});
    second.networkChanged(true);
    await all.clock.advance(1000);
    await vi.waitFor(() => expect(second.status()).toMatchObject({ state: 'connected', offline: null }));
    expect(all.apiRequests).toEqual([]);
  });

  it('the next lookup reads a keychain that has been unlocked, once for all callers that wait', async () => {
    const all = await connectedBefore();
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

  it('a lookup before the start reads the keychain, and the start does not read it again', async () => {
    const all = await connectedBefore();
    const second = all.open();
    const asked = all.tokenRequests.length;
    const [service] = await Promise.all([second.service(), second.start()]);
    await second.start();
    expect(await second.service()).toBe(service);
    await vi.waitFor(() => expect(second.status().state).toBe('connected'));
    expect(all.tokenRequests).toHaveLength(asked + 1);
  });

  it('the start does not replace what was connected before it', async () => {
    const all = await connectedBefore();
    const second = all.open();
    const asked = all.tokenRequests.length;
    await second.connect(right, 'keychain');
    await second.start();
    expect(second.status().state).toBe('connected');
    expect(all.tokenRequests).toHaveLength(asked + 1);
  });

  it('a change that failed before the start shows as a problem', async () => {
    const all = await connectedBefore();
    const second = all.open();
    all.breakKeychain(new FailureError('keychain-locked', 'locked'));
    await expect(second.connect(right, 'keychain')).rejects.toThrow('locked');
    expect(second.status()).toMatchObject({ state: 'problem', failure: { code: 'keychain-locked' } });
  });

  it('an entry of an interrupted change is used as it is', async () => {
    const { open, memoryKeychain, record } = await connectedBefore();
    const entry = JSON.parse(memoryKeychain.entry() ?? '');
    await memoryKeychain.write(
      JSON.stringify({ ...entry, clientId: 'newer-id', savedAt: '2026-05-05T00:00:00.000Z' }),
    );
    const second = open();
    await second.start();
    expect(second.status().clientId).toBe('newer-id');
    expect(record()).toMatchObject({ clientId: 'newer-id', savedAt: '2026-05-05T00:00:00.000Z' });
  });

  it('a missing keychain is reported', async () => {
    const connection = await restarted(({ breakKeychain }) =>
      breakKeychain(new FailureError('keychain-unavailable', 'no')),
    );
    expect(connection.status()).toMatchObject({
      state: 'problem',
      failure: { code: 'keychain-unavailable' },
    });
  });

  it('an entry edited by hand is reported without its text', async () => {
    const connection = await restarted(({ memoryKeychain }) =>
      memoryKeychain.write('{"clientSecret":"edited-secret"'),
    );
    expect(connection.status()).toMatchObject({
      state: 'problem',
      failure: { code: 'keychain-entry-unreadable' },
    });
    expect(JSON.stringify(connection.status())).not.toContain('edited-secret');
  });
});
