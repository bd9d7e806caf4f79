import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestPlace } from '../support/test-workspace';

const fileOf = (userDataDir: string) => join(userDataDir, 'settings.json');

/** What the app has left in its settings file. */
export function readSettingsFile(userDataDir: string): Record<string, unknown> {
  return JSON.parse(readFileSync(fileOf(userDataDir), 'utf8'));
}

/** Makes a profile, as `userDataDir` of a launch, whose settings file holds `text`. */
export function makeProfile(place: TestPlace, text: string): string {
  const userDataDir = join(place.makeFolder('p'), 'user-data');
  mkdirSync(userDataDir);
  writeSettingsFile(userDataDir, text);
  return userDataDir;
}

/** Puts `text` in the place of the settings file of an app that does not run. */
export function writeSettingsFile(userDataDir: string, text: string): void {
  writeFileSync(fileOf(userDataDir), text);
}

/** The settings files that were set aside, with what they hold. */
export function readCorruptBackup(userDataDir: string): { name: string; text: string }[] {
  return readdirSync(userDataDir)
    .filter((name) => /^settings\.unreadable-.*\.json$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(userDataDir, name), 'utf8') }));
}
