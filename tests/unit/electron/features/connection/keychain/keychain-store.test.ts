import { describe, expect, it } from 'vitest';
import type { KeychainReply } from '../../../../../../electron/features/connection/keychain/keychain-message';
import { createKeychainStore } from '../../../../../../electron/features/connection/keychain/keychain-store';
import type { KeychainSystem } from '../../../../../../electron/features/connection/keychain/keychain-system';

function store(reply: KeychainReply, system: Partial<KeychainSystem> = {}) {
  return createKeychainStore({
    ask: async () => reply,
    system: {
      storedIn: 'secret-service',
      desktop: 'kde',
      detectProvider: async () => 'kwallet',
      isLocked: async () => false,
      mayAsk: async () => false,
      ...system,
    },
    service: 'Parts Lookup',
    account: 'nexar-credentials',
  });
}
const failing = (message: string) => store({ ok: false, message });
const nothing: KeychainReply = { ok: true, found: false, secret: null };
const locked = { isLocked: async () => true };

describe('what a keychain says when it fails', () => {
  it.each([
    ['timed out', 'keychain-timed-out'],
    ['The prompt was dismissed', 'keychain-dismissed'],
    ['User canceled the operation.', 'keychain-dismissed'],
    ['The name org.freedesktop.secrets was not provided by any .service files', 'keychain-unavailable'],
    ['Unknown or unsupported transport "disabled" for address "disabled:"', 'keychain-unavailable'],
    ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'keychain-unavailable'],
    ['Cannot create an item in a locked collection', 'keychain-locked'],
    ['User interaction is not allowed.', 'keychain-locked'],
    ['The keychain process ended with 139', 'keychain-failed'],
  ])('%j is %s, with the desktop that the remedy is for', async (message, code) => {
    const expected = { failure: { code, desktop: 'kde' } };
    await expect(failing(message).read()).rejects.toMatchObject(expected);
    await expect(failing(message).write('text')).rejects.toMatchObject(expected);
    await expect(failing(message).remove()).rejects.toMatchObject(expected);
  });
});

describe('nothing found', () => {
  it('in an open keychain is a missing entry, and nothing to remove', async () => {
    await expect(store(nothing).read()).rejects.toMatchObject({
      failure: { code: 'keychain-entry-missing' },
    });
    await expect(store(nothing).remove()).resolves.toBeUndefined();
  });

  it.each([
    ['nobody can be asked', false, 'keychain-locked'],
    ['somebody was asked', true, 'keychain-dismissed'],
  ])('in a locked one is no missing entry: %s', async (_, may, code) => {
    const closed = store(nothing, { ...locked, mayAsk: async () => may });
    await expect(closed.read()).rejects.toMatchObject({ failure: { code } });
    await expect(closed.remove()).rejects.toMatchObject({ failure: { code } });
  });

  it('where it cannot be told counts as locked: nothing is said to be gone that may be there', async () => {
    const unknown = store(nothing, { isLocked: async () => null });
    await expect(unknown.remove()).rejects.toMatchObject({ failure: { code: 'keychain-locked' } });
  });
});

describe('a prompt before what is written', () => {
  it.each([
    'Cannot create an item in a locked collection',
    'Object does not exist at path “/org/freedesktop/secrets/collection/login”',
  ])('was dismissed where somebody could be asked: %s', async (message) => {
    const reply: KeychainReply = { ok: false, message };
    const asking = store(reply, { ...locked, mayAsk: async () => true });
    await expect(asking.write('text')).rejects.toMatchObject({ failure: { code: 'keychain-dismissed' } });
    await expect(store(reply, locked).write('text')).rejects.toMatchObject({
      failure: { code: 'keychain-locked' },
    });
  });
});
