import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSettingsDocument } from '../../../../electron/storage/settings-document';

// Outside Electron the module would be the path of a program.
vi.mock('electron', () => ({ default: {} }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = new Date('2026-01-02T03:04:05.678Z');
const path = () => join(folder, 'settings.json');
const open = () => openSettingsDocument(folder, now);

describe('a settings file', () => {
  it('that does not exist is no error, and nothing is written', () => {
    expect(open()).toMatchObject({ stored: null, corruptBackup: null });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['{"version":99}', '{"version":1,"settings":{"country":"nowhere"}}', '{}'])(
    'that reads %j stays where it is, unchanged',
    (text) => {
      writeFileSync(path(), text);
      expect(open()).toMatchObject({ stored: JSON.parse(text), corruptBackup: null });
      expect(readFileSync(path(), 'utf8')).toBe(text);
    },
  );

  it.each(['{"version":1,', '', '[]', 'null'])(
    'that reads %j is backed up whole under another name',
    (text) => {
      writeFileSync(path(), text);
      const { stored, corruptBackup } = open();
      expect(stored).toBeNull();
      expect(corruptBackup).toBe('settings.unreadable-2026-01-02T03-04-05-678Z.json');
      expect(existsSync(path())).toBe(false);
      expect(readFileSync(join(folder, corruptBackup ?? ''), 'utf8')).toBe(text);
    },
  );

  it('is written whole', () => {
    writeFileSync(path(), '{"version":1,"old":true}');
    open().save({ version: 1, settings: { country: 'DE' } });
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toEqual({ version: 1, settings: { country: 'DE' } });
  });

  it('that cannot be written is an error', () => {
    const { save } = open();
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file in its place');
    expect(() => save({ version: 1 })).toThrow();
  });
});
