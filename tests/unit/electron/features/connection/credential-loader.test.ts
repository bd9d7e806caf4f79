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

describe('the keychain at the start', () => {
  async function restarted(prepare: (all: ReturnType<typeof benchConnection>) => Promise<void> | void) {
    const all = await connectedBefore();
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

  it('is read by a lookup that comes before the start, and then not once more', async () => {
    const all = await connectedBefore();
    const second = all.open();
    const asked = all.tokenRequests.length;
    const [service] = await Promise.all([second.service(), second.start()]);
    await second.start();
    expect(await second.service()).toBe(service);
    await vi.waitFor(() => expect(second.status().state).toBe('connected'));
    expect(all.tokenRequests).toHaveLength(asked + 1);
  });

  it('is not read over what was chosen before the start', async () => {
    const all = await connectedBefore();
    const second = all.open();
    const asked = all.tokenRequests.length;
    await second.connect(right, 'keychain');
    await second.start();
    expect(second.status().state).toBe('connected');
    expect(all.tokenRequests).toHaveLength(asked + 1);
  });

  it('is not left waiting by a change that failed before the start', async () => {
    const all = await connectedBefore();
    const second = all.open();
    all.breakKeychain(new FailureError('keychain-locked', 'locked'));
    await expect(second.connect(right, 'keychain')).rejects.toThrow('locked');
    expect(second.status()).toMatchObject({ state: 'problem', failure: { code: 'keychain-locked' } });
  });

  it('with an entry of a change that was cut short is taken at its word', async () => {
    const { open, kept, record } = await connectedBefore();
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
