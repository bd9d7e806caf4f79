import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../../../../../electron/features/bom/export/save-file';

type FileSystem = typeof import('node:fs/promises');

/** The step that the disk refuses, and the code of its error. */
const refused = vi.hoisted(() => ({ step: '', code: '' }));

// A full disk and a read-only one, which a test cannot have: root, who may run it, writes everywhere.
vi.mock('node:fs/promises', async (importActual) => {
  const actual = await importActual<FileSystem>();
  function check(step: string): void {
    if (refused.step === step) throw Object.assign(new Error(refused.code), { code: refused.code });
  }
  const open: FileSystem['open'] = async (...args) => {
    check('open');
    const file = await actual.open(...args);
    const { writeFile: write, sync } = file;
    return Object.assign(file, {
      async writeFile(data: Uint8Array) {
        // A disk becomes full in the middle.
        await write.call(file, data.subarray(0, 1));
        check('write');
        await write.call(file, data.subarray(1));
      },
      async sync() {
        check('sync');
        await sync.call(file);
      },
    });
  };
  return {
    ...actual,
    open,
    access: async (...args: Parameters<FileSystem['access']>) => {
      check('access');
      await actual.access(...args);
    },
    rename: async (...args: Parameters<FileSystem['rename']>) => {
      check('rename');
      await actual.rename(...args);
    },
  };
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parts-lookup-save-'));
});
afterEach(async () => {
  Object.assign(refused, { step: '', code: '' });
  await rm(folder, { recursive: true });
});

it.each([
  ['write', 'ENOSPC', 'disk-full'],
  ['write', 'EDQUOT', 'disk-full'],
  ['sync', 'ENOSPC', 'disk-full'],
  ['write', 'EIO', 'other'],
  ['access', 'EACCES', 'read-only'],
  ['open', 'EROFS', 'read-only'],
  ['rename', 'EBUSY', 'in-use'],
])(
  'keeps the former file and leaves nothing beside it where %s fails with %s',
  async (step, code, problem) => {
    const path = join(folder, 'bom.csv');
    await writeFile(path, 'old');
    Object.assign(refused, { step, code });
    await expect(saveFile(path, new TextEncoder().encode('new'))).rejects.toMatchObject({
      failure: { code: 'file-not-written', fileProblem: problem },
    });
    expect(await readdir(folder)).toEqual(['bom.csv']);
    expect(await readFile(path, 'utf8')).toBe('old');
  },
);

it('replaces the file where nothing fails', async () => {
  const path = join(folder, 'bom.csv');
  await writeFile(path, 'old');
  await saveFile(path, new TextEncoder().encode('new'));
  expect(await readFile(path, 'utf8')).toBe('new');
});
