import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setAsideUnreadable } from '../../../electron/settings/set-aside';
import { firstStoredSettings, storedSettingsSchema } from '../../../electron/settings/stored-settings';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = new Date('2026-01-02T03:04:05.678Z');
const path = () => join(folder, 'settings.json');

describe('a settings file', () => {
  it('that is well stays where it is', () => {
    writeFileSync(path(), JSON.stringify(firstStoredSettings()));
    expect(setAsideUnreadable(path(), now)).toBeNull();
    expect(existsSync(path())).toBe(true);
  });

  it('of a version that knew fewer settings is well, and has the first value of the new ones', () => {
    const { offers, suggestions, updateCheck, updateDownload, ...older } = firstStoredSettings().settings;
    const stored = { ...firstStoredSettings(), settings: { ...older, country: 'JP' } };
    writeFileSync(path(), JSON.stringify(stored));
    expect(setAsideUnreadable(path(), now)).toBeNull();
    expect(storedSettingsSchema.parse(stored).settings).toEqual({
      ...older,
      country: 'JP',
      offers,
      suggestions,
      updateCheck,
      updateDownload,
    });
  });

  it('that is not there is no trouble', () => expect(setAsideUnreadable(path(), now)).toBeNull());

  it.each(['{"version":1,', '', '[]', '{"version":99}', '{"version":1,"settings":{"country":"nowhere"}}'])(
    'that reads %j is kept under another name, whole',
    (text) => {
      writeFileSync(path(), text);
      const name = setAsideUnreadable(path(), now);
      expect(name).toBe('settings.unreadable-2026-01-02T03-04-05-678Z.json');
      expect(existsSync(path())).toBe(false);
      expect(readFileSync(join(folder, name ?? ''), 'utf8')).toBe(text);
    },
  );
});
