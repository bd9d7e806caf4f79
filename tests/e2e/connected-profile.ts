import type { NexarServer } from '../nexar-server/nexar-server';
import { openKeychainEntry } from '../support/keychain-entry';
import type { KeychainKind } from '../support/keyring';
import type { LaunchOptions } from '../support/launch-app';
import type { TestPlace } from '../support/test-workspace';
import type { Launch } from './fixtures';
import { leadTo, type Opened, openApp } from './open-app';
import { makeProfile } from './settings-file';

/**
 * Makes the profile that a connected app leaves, without starting one: its settings record the connection, and the keychain
 * has the entry, unless it is a kind that stores nothing.
 * @returns the profile's folder, as `userDataDir` of a launch
 */
export async function rememberConnection(
  place: TestPlace,
  { clientId, clientSecret }: NexarServer,
  keychain: KeychainKind = 'unlocked',
): Promise<string> {
  const savedAt = new Date().toISOString();
  const connection = { source: 'nexar', clientId, savedAt, storedIn: 'GNOME Keyring', entry: 'known' };
  const userDataDir = makeProfile(place, JSON.stringify({ version: 1, connection }));
  if (keychain === 'unlocked' || keychain === 'asking') {
    const entry = await openKeychainEntry(place, userDataDir, keychain);
    entry.write(JSON.stringify({ version: 1, clientId, clientSecret, savedAt }));
  }
  return userDataDir;
}

/** Starts the app on such a profile. Its variables name `nexar`, unless `options` say otherwise. */
export async function openRemembered(
  launch: Launch,
  place: TestPlace,
  nexar: NexarServer,
  options: LaunchOptions = {},
): Promise<Opened> {
  const userDataDir = await rememberConnection(place, nexar, options.keychain);
  return openApp(launch, { ...options, env: { ...leadTo(nexar), ...options.env }, userDataDir });
}
