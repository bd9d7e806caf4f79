import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFileUpTo } from '../../../../../electron/app/windows/read-file-up-to';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-file-'));
});
afterEach(() => rm(folder, { recursive: true }));

const unreadable = (reason: string) => ({ failure: { code: 'bom-unreadable', unreadable: reason } });

describe('a file that the user has chosen', () => {
  it('is read up to the limit, and not beyond', async () => {
    const path = join(folder, 'bom.csv');
    await writeFile(path, 'Ref,MPN\n');
    expect(new TextDecoder().decode(await readFileUpTo(path, 8))).toBe('Ref,MPN\n');
    await expect(readFileUpTo(path, 7)).rejects.toMatchObject(unreadable('too-large'));
    await writeFile(path, '');
    expect(await readFileUpTo(path, 7)).toEqual(new Uint8Array());
  });

  it('that is not there is refused with the reason, without its path', async () => {
    const refused = readFileUpTo(join(folder, 'private.csv'), 7);
    await expect(refused).rejects.toMatchObject({
      failure: { unreadable: 'not-opened', message: 'ENOENT' },
    });
  });

  it('is refused where it is a folder', async () => {
    await expect(readFileUpTo(folder, 7)).rejects.toMatchObject(unreadable('not-opened'));
  });

  it.skipIf(process.platform === 'win32')(
    'is refused where it is a device or a pipe without end',
    async () => {
      const pipe = join(folder, 'pipe');
      execFileSync('mkfifo', [pipe]);
      for (const path of ['/dev/zero', pipe]) {
        await expect(readFileUpTo(path, 7)).rejects.toMatchObject(unreadable('not-opened'));
      }
    },
  );
});
