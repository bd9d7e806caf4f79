import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../../electron/core/failure-error';
import { saveFile } from '../../../../../../electron/features/bom/export/save-file';

const text = (value: string) => new TextEncoder().encode(value);

describe('saving a document', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parts-lookup-save-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const problemOf = async (path: string) => {
    const error = await saveFile(path, text('new')).catch((thrown: unknown) => thrown);
    return error instanceof FailureError && error.failure.code === 'file-not-written'
      ? error.failure.fileProblem
      : error;
  };

  it('writes the whole file and leaves nothing beside it', async () => {
    await saveFile(join(folder, 'bom.csv'), text('a,b'));
    expect(await readFile(join(folder, 'bom.csv'), 'utf8')).toBe('a,b');
    expect(await readdir(folder)).toEqual(['bom.csv']);
  });

  it('replaces a file, which keeps its mode and stays a link', async () => {
    await writeFile(join(folder, 'old.csv'), 'old');
    await chmod(join(folder, 'old.csv'), 0o640);
    await symlink(join(folder, 'old.csv'), join(folder, 'link.csv'));
    await saveFile(join(folder, 'link.csv'), text('new'));
    expect(await readFile(join(folder, 'old.csv'), 'utf8')).toBe('new');
    expect((await stat(join(folder, 'old.csv'))).mode & 0o777).toBe(0o640);
    expect((await readdir(folder)).sort()).toEqual(['link.csv', 'old.csv']);
  });

  it.each(['.~lock.bom.xlsx#', '~$bom.xlsx'])(
    'changes no file that another program has open: %s',
    async (mark) => {
      await writeFile(join(folder, 'bom.xlsx'), 'old');
      await writeFile(join(folder, mark), '');
      expect(await problemOf(join(folder, 'bom.xlsx'))).toBe('in-use');
      expect(await readFile(join(folder, 'bom.xlsx'), 'utf8')).toBe('old');
    },
  );

  it('says that the folder is gone', async () => {
    expect(await problemOf(join(folder, 'gone', 'bom.csv'))).toBe('folder-gone');
  });

  it('leaves nothing where the place of the file is a folder', async () => {
    await mkdir(join(folder, 'bom.csv', 'inside'), { recursive: true });
    expect(await problemOf(join(folder, 'bom.csv'))).toBe('other');
    expect(await readdir(folder)).toEqual(['bom.csv']);
  });

  it.skipIf(process.getuid?.() === 0)(
    'changes no read-only file and writes into no read-only folder',
    async () => {
      await writeFile(join(folder, 'bom.csv'), 'old');
      await chmod(join(folder, 'bom.csv'), 0o444);
      expect(await problemOf(join(folder, 'bom.csv'))).toBe('read-only');
      await chmod(folder, 0o555);
      expect(await problemOf(join(folder, 'other.csv'))).toBe('read-only');
      await chmod(folder, 0o755);
      expect(await readFile(join(folder, 'bom.csv'), 'utf8')).toBe('old');
    },
  );
});
