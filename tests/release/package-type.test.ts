import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stageFiles } from '../../build/linux-package/stage-files.mjs';
import { listContents, packageTypeFile, writeContents } from '../../build/packing/contents-list.mjs';
import { checkContents } from '../../build/release-check/artefacts/check-contents.mjs';

const place = mkdtempSync(join(tmpdir(), 'parts-type-'));
const app = join(place, 'app');
const version = '1.2.3';
const system = 'linux-x64';

beforeAll(async () => {
  mkdirSync(join(app, 'resources'), { recursive: true });
  writeFileSync(join(app, 'resources', 'app.asar'), 'archive');
  const list = writeContents(listContents(app));
  writeFileSync(join(place, `parts-lookup-${version}-${system}.contents`), list);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function stage(kind: 'deb' | 'rpm'): string {
  const root = mkdtempSync(join(place, 'root-'));
  stageFiles([{ from: `${app}/`, to: '/opt/Parts Lookup' }], root, kind);
  return join(root, 'opt', 'Parts Lookup');
}

const check = async (artefact: string, root: string) => {
  const contents = listContents(root);
  return checkContents({ artefact, system, root, program: '', resources: '', contents }, place, version);
};

describe.each(['deb', 'rpm'] as const)('a .%s', (kind) => {
  it('says what it is, and the folder that it was made from does not', async () => {
    const root = stage(kind);
    expect(readFileSync(join(root, packageTypeFile), 'utf8')).toBe(kind);
    expect(existsSync(join(app, packageTypeFile))).toBe(false);
    expect(await check(`x.${kind}`, root)).toEqual([]);
  });

  it('is refused when it says so no more, or something else', async () => {
    const other = stage(kind === 'deb' ? 'rpm' : 'deb');
    expect(await check(`x.${kind}`, other)).toEqual([`x.${kind}: ${packageTypeFile} was changed`]);
    rmSync(join(other, packageTypeFile));
    expect(await check(`x.${kind}`, other)).toEqual([`x.${kind}: ${packageTypeFile} is missing`]);
  });
});

it('an archive that says it were a package is refused', async () => {
  expect(await check('x.tar.gz', stage('deb'))).toEqual([`x.tar.gz: ${packageTypeFile} was added`]);
});
