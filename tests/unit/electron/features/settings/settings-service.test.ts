import { expect, it } from 'vitest';
import { createSettingsService } from '../../../../../electron/features/settings/settings-service';
import { defaultSettings } from '../../../../../electron/shared/contract/constants/default-settings';
import type { SettingsAnswer } from '../../../../../electron/shared/contract/settings';
import { openSettingsFile } from '../../../../../electron/storage/settings-file';
import { openAllSections } from '../../settings-file/all-sections';

it('a full disk does not keep the settings from opening; the answer names the folder until a save works', () => {
  const disk = { full: true };
  const file = openSettingsFile(
    {
      folder: '/data',
      stored: null,
      corruptBackup: null,
      save() {
        if (disk.full) throw new Error('ENOSPC: no space left on device, write');
      },
    },
    () => {},
  );
  const settings = createSettingsService(file);
  expect(settings.answer()).toEqual({
    settings: defaultSettings,
    corruptBackup: null,
    notSavedIn: '/data',
  });
  expect(() => settings.change({ country: 'DE' })).toThrow('ENOSPC');
  expect(settings.read().country).toBe('US');
  disk.full = false;
  expect(settings.change({ country: 'DE' })).toMatchObject({
    settings: { country: 'DE' },
    notSavedIn: null,
  });
});

it('reports when saving any section begins to fail, and when it works again', () => {
  const { file, window, disk } = openAllSections(null);
  const settings = createSettingsService(file);
  const reported: SettingsAnswer[] = [];
  settings.onSaveStateChanged((answer) => reported.push(answer));
  const write = () => window.write({ bounds: null, maximized: true });
  write();
  expect(reported).toEqual([]);
  disk.full = true;
  expect(write).toThrow('ENOSPC');
  expect(write).toThrow('ENOSPC');
  expect(reported).toEqual([{ ...settings.answer(), notSavedIn: '/data' }]);
  disk.full = false;
  settings.change({ country: 'DE' });
  expect(reported).toEqual([reported[0], { ...settings.answer(), notSavedIn: null }]);
  expect(settings.read().country).toBe('DE');
});
