import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettingsFile } from '../../../electron/settings/settings-file';
import { firstStoredSettings } from '../../../electron/settings/stored-settings';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = () => join(folder, 'settings.json');
const onDisk = () => JSON.parse(readFileSync(path(), 'utf8'));

describe('the settings', () => {
  it('are the first ones where nothing was written, and nothing is written until one changes', () => {
    const settings = openSettingsFile(folder);
    expect(settings.answer()).toEqual({ settings: firstStoredSettings().settings, setAside: null });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that changed are there at the next start, in a file of the user alone', () => {
    openSettingsFile(folder).change({ country: 'JP' });
    openSettingsFile(folder).write('window', { bounds: null, maximized: true });
    const settings = openSettingsFile(folder);
    expect(settings.read('settings').country).toBe('JP');
    expect(settings.read('window').maximized).toBe(true);
    expect(settings.read('connection')).toEqual(firstStoredSettings().connection);
    if (process.platform !== 'win32') expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it('of a newer version stay in the file', () => {
    writeFileSync(path(), JSON.stringify({ ...firstStoredSettings(), newer: { kept: true } }));
    openSettingsFile(folder).change({ country: 'JP' });
    expect(onDisk()).toMatchObject({ newer: { kept: true }, settings: { country: 'JP' } });
  });

  it('that cannot be read are named, and the start is to look for a keychain entry', () => {
    writeFileSync(path(), '{"version":1,');
    const settings = openSettingsFile(folder);
    expect(settings.answer().setAside).toMatch(/^settings\.unreadable-/);
    expect(settings.read('connection').entry).toBe('unsure');
  });

  it('that cannot be saved are as before, and the failure says so', () => {
    const below = join(folder, 'below');
    const settings = openSettingsFile(below);
    // A file stands where the folder has to be.
    writeFileSync(below, '');
    expect(() => settings.change({ country: 'JP' })).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ code: 'settings-not-saved' }) }),
    );
    expect(settings.read('settings').country).toBe('US');
  });
});
