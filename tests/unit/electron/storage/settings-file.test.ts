import { expect, it } from 'vitest';
import { z } from 'zod';
import { openSettingsFile, type SectionDefinition } from '../../../../electron/storage/settings-file';
import { type JsonObject, storedObject, storedValue } from '../../../../electron/storage/stored-field';

const colors: SectionDefinition<{ readonly pen: string }> = {
  key: 'colors',
  field: storedObject({ pen: storedValue(z.string(), 'black') }),
};
const shapes: SectionDefinition<{ readonly corners: number }> = {
  key: 'shapes',
  field: storedObject({ corners: storedValue(z.number(), 3) }),
  initial: { corners: 0 },
};

function open(stored: JsonObject | null, corruptBackup: string | null = null) {
  const disk: { full: boolean; document: JsonObject | null } = { full: false, document: null };
  const unreadable: string[] = [];
  const openFile = () =>
    openSettingsFile(
      {
        folder: '/data',
        stored,
        corruptBackup,
        save(document) {
          if (disk.full) throw new Error('ENOSPC');
          disk.document = document;
        },
      },
      (path) => unreadable.push(path),
    );
  return { disk, unreadable, openFile };
}

it('a section changes its own key and leaves the others and unknown keys as they are', () => {
  const { disk, openFile } = open({ version: 1, colors: { pen: 'red' }, shapes: { corners: 4 }, sync: true });
  const file = openFile();
  const [pen, corners] = [file.section(colors), file.section(shapes)];
  pen.write({ pen: 'blue' });
  corners.write({ corners: 5 });
  expect(disk.document).toEqual({ version: 1, colors: { pen: 'blue' }, shapes: { corners: 5 }, sync: true });
  expect([pen.read(), corners.read()]).toEqual([{ pen: 'blue' }, { corners: 5 }]);
});

it('nothing is written when an existing file is opened', () => {
  const { disk, openFile } = open({ version: 1 });
  const file = openFile();
  expect([file.section(colors).read(), file.section(shapes).read()]).toEqual([
    { pen: 'black' },
    { corners: 3 },
  ]);
  expect(disk.document).toBeNull();
});

it('the first start writes the initial value of a section that defines one', () => {
  const { disk, openFile } = open(null);
  const file = openFile();
  expect([file.section(colors).read(), file.section(shapes).read()]).toEqual([
    { pen: 'black' },
    { corners: 0 },
  ]);
  expect(disk.document).toEqual({ version: 1, shapes: { corners: 0 } });
});

it('on a full disk the initial value still counts, and is saved with the next change', () => {
  const { disk, openFile } = open(null);
  disk.full = true;
  const file = openFile();
  const [pen, corners] = [file.section(colors), file.section(shapes)];
  expect(corners.read()).toEqual({ corners: 0 });
  expect(file.saveState()).toEqual({ corruptBackup: null, notSavedIn: '/data' });
  disk.full = false;
  pen.write({ pen: 'green' });
  expect(disk.document).toEqual({ version: 1, shapes: { corners: 0 }, colors: { pen: 'green' } });
  expect(file.saveState().notSavedIn).toBeNull();
});

it('a file that replaces a corrupt one begins with what its sections read from nothing', () => {
  const { disk, openFile } = open(null, 'settings.unreadable-1.json');
  const file = openFile();
  expect(file.section(shapes).read()).toEqual({ corners: 3 });
  expect(disk.document).toEqual({ version: 1 });
  expect(file.saveState()).toEqual({ corruptBackup: 'settings.unreadable-1.json', notSavedIn: null });
});

it('a value that cannot be saved does not take effect', () => {
  const { disk, openFile } = open({ version: 1, colors: { pen: 'red' } });
  const pen = openFile().section(colors);
  disk.full = true;
  expect(() => pen.write({ pen: 'blue' })).toThrow('ENOSPC');
  expect(pen.read()).toEqual({ pen: 'red' });
});

it('writing a section keeps what other versions have stored in it; removing it leaves nothing', () => {
  const { disk, openFile } = open({ version: 1, colors: { pen: 'red', brush: 'wide' } });
  const pen = openFile().section(colors);
  pen.write({ pen: 'blue' });
  expect(disk.document).toEqual({ version: 1, colors: { pen: 'blue', brush: 'wide' } });
  expect(pen.isStored()).toBe(true);
  pen.remove();
  expect(disk.document).toEqual({ version: 1 });
  expect([pen.isStored(), pen.read()]).toEqual([false, { pen: 'black' }]);
});

it('the paths of unreadable values are reported', () => {
  const { unreadable, openFile } = open({ version: 1, colors: { pen: 7 } });
  expect(openFile().section(colors).read()).toEqual({ pen: 'black' });
  expect(unreadable).toEqual(['colors.pen']);
});
