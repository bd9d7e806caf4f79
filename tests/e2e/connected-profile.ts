import type { NexarServer } from '../nexar-server/nexar-server';
import { openKeychainEntry } from '../support/keychain-entry';
import type { KeychainKind } from '../support/keyring';
import type { LaunchOptions } from '../support/launch-app';
import type { TestWorkspace } from '../support/test-workspace';
import type { Launch } from './fixtures';
import { nexarVariables, type OpenedApp, openApp } from './open-app';
import { makeProfile } from './settings-file';

/**
 * Makes the profile of a connected app without starting one: its settings record the connection, and the keychain
 * has the entry, unless its kind stores nothing.
 * @returns the profile's folder, as `userDataDir` of a launch
 */
export async function makeConnectedProfile(
  workspace: TestWorkspace,
  { clientId, clientSecret }: NexarServer,
  keychain: KeychainKind = 'unlocked',
): Promise<string> {
  const savedAt = new Date().toISOString();
  const connection = { source: 'nexar', clientId, savedAt, storedIn: 'GNOME Keyring', entry: 'known' };
  const userDataDir = makeProfile(workspace, JSON.stringify({ version: 1, connection }));
  if (keychain === 'unlocked' || keychain === 'prompting') {
    const entry = await openKeychainEntry(workspace, userDataDir, keychain);
    entry.write(JSON.stringify({ version: 1, clientId, clientSecret, savedAt }));
  }
  return userDataDir;
}

/** Starts the app on the profile of a connected app. Its variables point at `nexar` unless `options` say otherwise. */
export async function openConnectedProfile(
  launch: Launch,
  workspace: TestWorkspace,
  nexar: NexarServer,
  options: LaunchOptions = {},
): Promise<OpenedApp> {
  const userDataDir = await makeConnectedProfile(workspace, nexar, options.keychain);
  return openApp(launch, { ...options, env: { ...nexarVariables(nexar), ...options.env }, userDataDir });
}
