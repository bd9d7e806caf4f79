import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestWorkspace } from '../support/test-workspace';

const fileOf = (userDataDir: string) => join(userDataDir, 'settings.json');

/** The contents of the app's settings file. */
export function readSettingsFile(userDataDir: string): Record<string, unknown> {
  return JSON.parse(readFileSync(fileOf(userDataDir), 'utf8'));
}

/** Makes a profile whose settings file contains `text`. Returns its folder, as `userDataDir` of a launch. */
export function makeProfile(workspace: TestWorkspace, text: string): string {
  const userDataDir = join(workspace.makeFolder('p'), 'user-data');
  mkdirSync(userDataDir);
  writeSettingsFile(userDataDir, text);
  return userDataDir;
}

/** Replaces the settings file of an app that is not running. */
export function writeSettingsFile(userDataDir: string, text: string): void {
  writeFileSync(fileOf(userDataDir), text);
}

/** The backups of unreadable settings files, with their contents. */
export function readCorruptBackup(userDataDir: string): { name: string; text: string }[] {
  return readdirSync(userDataDir)
    .filter((name) => /^settings\.unreadable-.*\.json$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(userDataDir, name), 'utf8') }));
}
