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
      canPrompt: async () => false,
      ...system,
    },
    service: 'Parts Lookup',
    account: 'nexar-credentials',
  });
}
const failing = (message: string) => store({ ok: false, message });
const nothing: KeychainReply = { ok: true, found: false, secret: null };
const locked = { isLocked: async () => true };

describe('the message of a failing keychain', () => {
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
  ])('%j becomes %s, with the desktop for the remedy', async (message, code) => {
    const expected = { failure: { code, desktop: 'kde' } };
    await expect(failing(message).read()).rejects.toMatchObject(expected);
    await expect(failing(message).write('text')).rejects.toMatchObject(expected);
    await expect(failing(message).remove()).rejects.toMatchObject(expected);
  });
});

describe('when nothing is found', () => {
  it('in an unlocked keychain, the entry is missing and there is nothing to remove', async () => {
    await expect(store(nothing).read()).rejects.toMatchObject({
      failure: { code: 'keychain-entry-missing' },
    });
    await expect(store(nothing).remove()).resolves.toBeUndefined();
  });

  it.each([
    ['nobody can be asked', false, 'keychain-locked'],
    ['somebody was asked', true, 'keychain-dismissed'],
  ])('in a locked keychain, the entry does not count as missing: %s', async (_, may, code) => {
    const closed = store(nothing, { ...locked, canPrompt: async () => may });
    await expect(closed.read()).rejects.toMatchObject({ failure: { code } });
    await expect(closed.remove()).rejects.toMatchObject({ failure: { code } });
  });

  it('a keychain that may be locked counts as locked, so that no entry is reported as missing that may be there', async () => {
    const unknown = store(nothing, { isLocked: async () => null });
    await expect(unknown.remove()).rejects.toMatchObject({ failure: { code: 'keychain-locked' } });
  });
});

describe('a prompt before a write', () => {
  it.each([
    'Cannot create an item in a locked collection',
    'Object does not exist at path “/org/freedesktop/secrets/collection/login”',
  ])('counts as dismissed if a prompt could be shown: %s', async (message) => {
    const reply: KeychainReply = { ok: false, message };
    const asking = store(reply, { ...locked, canPrompt: async () => true });
    await expect(asking.write('text')).rejects.toMatchObject({ failure: { code: 'keychain-dismissed' } });
    await expect(store(reply, locked).write('text')).rejects.toMatchObject({
      failure: { code: 'keychain-locked' },
    });
  });
});
