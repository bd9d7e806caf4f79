import { describe, expect, it } from 'vitest';
import {
  desktopOf,
  keychainSystem,
} from '../../../../../../electron/features/connection/keychain/keychain-system';
import { createSecretService } from '../../../../../../electron/features/connection/keychain/secret-service';
import type { AskBus } from '../../../../../../electron/features/connection/keychain/session-bus';

/** A bus on which `program` keeps the secrets, as busctl or dbus-send would tell it. */
function bus(answers: {
  names?: string;
  locked?: string;
  ping?: string | null;
  pid?: string | null;
}): AskBus {
  return async ({ method }) => {
    if (method === 'GetConnectionUnixProcessID') return answers.pid === undefined ? 'u 42\n' : answers.pid;
    if (method === 'Get') return answers.locked ?? null;
    if (method === 'Ping') return answers.ping === undefined ? '' : answers.ping;
    return answers.names ?? 'as 1 "org.freedesktop.DBus"';
  };
}
const prompter = 'as 2 "org.freedesktop.DBus" "org.gnome.keyring.SystemPrompter"';

describe('the program that stores the secrets', () => {
  it.each([
    ['gnome-keyring-d\n', 'gnome-keyring'],
    ['kwalletd6\n', 'kwallet'],
    ['ksecretd\n', 'kwallet'],
    ['keepassxc\n', 'keepassxc'],
    ['something\n', 'secret-service'],
  ])('%j is %s', async (name, storedIn) => {
    const asked: number[] = [];
    const service = createSecretService(bus({}), async (pid) => {
      asked.push(pid);
      return name;
    });
    expect(await service.detectProvider()).toBe(storedIn);
    expect(asked).toEqual([42]);
  });

  it('is found with either tool, and with none it is unknown', async () => {
    const name = async () => 'kwalletd5';
    expect(await createSecretService(bus({ pid: '   uint32 4711\n' }), name).detectProvider()).toBe(
      'kwallet',
    );
    expect(await createSecretService(bus({ pid: null }), name).detectProvider()).toBe('secret-service');
    const gone = async () => Promise.reject(new Error('gone'));
    expect(await createSecretService(bus({}), gone).detectProvider()).toBe('secret-service');
  });
});

it.each([
  ['v b true\n', true],
  ['   variant       boolean false\n', false],
  ['nonsense', null],
] as const)('whether it is locked: %j', async (locked, expected) => {
  expect(await createSecretService(bus({ locked }), async () => '').isLocked()).toBe(expected);
});

describe('whether the keychain may be showing a prompt', () => {
  const gnome = async () => 'gnome-keyring-d';
  it.each([
    ['nobody can be asked', bus({}), false],
    ['its prompter can be started, and it answers', bus({ names: prompter }), true],
    ['it does not answer', bus({ names: prompter, ping: null }), false],
  ] as const)("GNOME's keyring: %s", async (_, ask, expected) => {
    expect(await createSecretService(ask, gnome).canPrompt()).toBe(expected);
  });

  it('other programs prompt in windows of their own', async () => {
    expect(await createSecretService(bus({}), async () => 'kwalletd6').canPrompt()).toBe(true);
  });
});

describe('the keychain of the system', () => {
  it.each([
    ['linux', 'ubuntu:GNOME', 'gnome'],
    ['linux', 'XFCE', 'gnome'],
    ['linux', 'KDE', 'kde'],
    ['linux', undefined, 'other'],
    ['linux', 'sway', 'other'],
    ['darwin', undefined, 'macos'],
    ['win32', undefined, 'windows'],
  ] as const)('%s with %s is %s', (platform, current, desktop) => {
    expect(desktopOf(platform, current)).toBe(desktop);
  });

  it('has a known name outside Linux and is not queried', async () => {
    const none = () => {
      throw new Error('no Secret Service here');
    };
    const mac = keychainSystem('darwin', {}, none);
    const windows = keychainSystem('win32', {}, none);
    expect([await mac.detectProvider(), await mac.isLocked(), await mac.canPrompt()]).toEqual([
      'macos-keychain',
      false,
      true,
    ]);
    expect(await windows.detectProvider()).toBe('windows-credential-manager');
    expect(await windows.canPrompt()).toBe(false);
  });
});
