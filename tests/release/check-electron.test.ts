import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listContents } from '../../build/packing/contents-list.mjs';
import { checkElectron } from '../../build/release-check/app/check-electron.mjs';
import { checkKeytar } from '../../build/release-check/app/check-keytar.mjs';
import { describeFolder } from '../../build/release-check/app/electron-source.mjs';
import { signMacProgram, uniteMacPrograms } from '../support/mac-program';
import { projectFolder } from '../support/small-release';

const place = mkdtempSync(join(tmpdir(), 'parts-electron-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const keytar = (system: string) =>
  readFileSync(join(projectFolder, 'node_modules/keytar/prebuilds', system, 'keytar.node'));
const version = 'Electron/45.4.1';

function write(folder: string, files: Record<string, string | Buffer>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

describe('an app of macOS', () => {
  const root = join(place, 'mac');
  const contents = join(root, 'Parts Lookup.app', 'Contents');
  const framework = 'Frameworks/Electron Framework.framework';
  const app = {
    artefact: 'mac',
    system: 'mac-universal',
    root,
    program: join(contents, framework, 'Electron Framework'),
    resources: join(contents, 'Resources'),
    contents: new Map(),
  };
  const halves = ['x64', 'arm64'].map((arch) => join(place, `electron-${arch}`));
  const electronOf = () => Promise.all(halves.map(describeFolder));
  const check = async () => checkElectron({ ...app, contents: await listContents(root) }, electronOf);

  /** Somewhere in its code it says of which Electron it is. */
  function withVersion(program: Buffer): Buffer {
    const bytes = Buffer.from(program);
    bytes.write(version, 30_000);
    return bytes;
  }

  /** As Electron publishes it; where it has programs, any stand for them. */
  function makeHalf(folder: string, program: Buffer): void {
    const bundle = 'Electron.app/Contents';
    const helper = `${bundle}/Frameworks/Electron Helper (GPU).app/Contents`;
    write(folder, {
      LICENSE: 'MIT',
      'LICENSES.chromium.html': 'many',
      version: '45.4.1',
      [`${bundle}/MacOS/Electron`]: program,
      [`${bundle}/Info.plist`]: 'of Electron',
      [`${bundle}/Resources/default_app.asar`]: 'its start screen',
      [`${bundle}/Resources/electron.icns`]: 'its icon',
      [`${helper}/MacOS/Electron Helper (GPU)`]: program,
      [`${helper}/Info.plist`]: 'of its helper',
      [`${bundle}/${framework}/Versions/A/Electron Framework`]: withVersion(program),
      [`${bundle}/${framework}/Versions/A/Resources/icudtl.dat`]: 'data',
    });
    symlinkSync('Versions/A/Electron Framework', join(folder, bundle, framework, 'Electron Framework'));
  }

  beforeAll(() => {
    const [x64, arm64] = [keytar('darwin-x64'), keytar('darwin-arm64')];
    makeHalf(halves[0] ?? '', x64);
    makeHalf(halves[1] ?? '', arm64);
    const program = uniteMacPrograms(signMacProgram(x64, 'ours'), arm64);
    const helper = 'Frameworks/Parts Lookup Helper (GPU).app/Contents';
    write(contents, {
      'MacOS/Parts Lookup': program,
      'Info.plist': 'of the app',
      CodeResources: 'the notary’s ticket',
      '_CodeSignature/CodeResources': 'signed',
      'LICENSE.txt': 'ours',
      'THIRD_PARTY_NOTICES.txt': 'ours',
      'Resources/app.asar': 'ours',
      'Resources/icon.icns': 'ours',
      'Resources/LICENSE.electron.txt': 'MIT',
      'Resources/LICENSES.chromium.html': 'many',
      [`${helper}/MacOS/Parts Lookup Helper (GPU)`]: program,
      [`${helper}/Info.plist`]: 'of our helper',
      [`${helper}/_CodeSignature/CodeResources`]: 'signed',
      [`${framework}/Versions/A/Electron Framework`]: uniteMacPrograms(withVersion(x64), withVersion(arm64)),
      [`${framework}/Versions/A/Resources/icudtl.dat`]: 'data',
    });
    symlinkSync('Versions/A/Electron Framework', join(contents, framework, 'Electron Framework'));
  });

  /** What is found after a change, which is taken back. */
  async function changed(path: string, content: string | Buffer | undefined, link?: string) {
    const kept = join(place, 'kept');
    cpSync(root, kept, { recursive: true, verbatimSymlinks: true });
    rmSync(join(contents, path), { force: true });
    if (content !== undefined) write(contents, { [path]: content });
    if (link !== undefined) symlinkSync(link, join(contents, path));
    const faults = await check();
    rmSync(root, { recursive: true });
    cpSync(kept, root, { recursive: true, verbatimSymlinks: true });
    rmSync(kept, { recursive: true });
    return faults;
  }

  it('is Electron’s, both halves of it, signed and under our name', async () => {
    expect(await check()).toEqual([]);
  });

  it('is refused for a changed half, a missing one, a file more, less or changed, and a link that leads elsewhere', async () => {
    const [x64, arm64] = [keytar('darwin-x64'), keytar('darwin-arm64')];
    const program = 'Parts Lookup.app/Contents/MacOS/Parts Lookup';
    arm64[40_000] = 7;
    const isAnother = [`mac: ${program} is not the file of Electron 45.4.1`];
    expect(await changed('MacOS/Parts Lookup', uniteMacPrograms(x64, arm64))).toEqual(isAnother);
    expect(await changed('MacOS/Parts Lookup', x64)).toEqual(isAnother);
    const cut = uniteMacPrograms(x64, keytar('darwin-arm64')).subarray(0, 70_000);
    expect(await changed('MacOS/Parts Lookup', cut)).toEqual([
      `${isAnother[0]}: a slice lies outside of the file`,
    ]);
    const data = `${framework}/Versions/A/Resources/icudtl.dat`;
    const dataInApp = `mac: Parts Lookup.app/Contents/${data}`;
    expect(await changed(data, 'other data')).toEqual([`${dataInApp} is not the file of Electron 45.4.1`]);
    expect(await changed(data, undefined)).toEqual([`${dataInApp} of Electron 45.4.1 is missing`]);
    expect(await changed('MacOS/more', x64)).toEqual([
      "mac: Parts Lookup.app/Contents/MacOS/more is neither ours nor Electron's",
    ]);
    const link = `${framework}/Electron Framework`;
    const linkIsAnother = [`mac: Parts Lookup.app/Contents/${link} is not the file of Electron 45.4.1`];
    expect(await changed(link, Buffer.from(version))).toEqual(linkIsAnother);
    expect(await changed(link, undefined, 'Versions/A/Resources/../Electron Framework')).toEqual(
      linkIsAnother,
    );
    expect(await changed('MacOS/Parts Lookup', undefined, `../${link}`)).toEqual(isAnother);
  });

  it('may carry the keychain’s binary signed, and no other', () => {
    const path = 'node_modules/keytar/prebuilds/darwin-x64/keytar.node';
    const original = keytar('darwin-x64');
    const hash = createHash('sha256').update(original).digest('hex');
    const file = { path, unpacked: true, hash, content: signMacProgram(original, 'ours') };
    const isAnother = [`mac: app.asar: ${path} is not the registry's`];
    expect(checkKeytar(app, [file], projectFolder)).toEqual([]);
    expect(checkKeytar(app, [{ ...file, content: keytar('darwin-arm64') }], projectFolder)).toEqual(
      isAnother,
    );
    expect(checkKeytar(app, [{ ...file, hash: '00'.repeat(32) }], projectFolder)).toEqual(isAnother);
    expect(checkKeytar({ ...app, system: 'win-x64' }, [file], projectFolder)).toEqual(isAnother);
  });
});

describe('an app of Windows', () => {
  const root = join(place, 'win');
  const app = {
    artefact: 'win',
    system: 'win-x64',
    root,
    program: join(root, 'Parts Lookup.exe'),
    resources: join(root, 'resources'),
    contents: new Map(),
  };
  const electron = join(place, 'electron-win');
  const original = readFileSync(join(projectFolder, 'node_modules/7zip-bin/win/x64/7za.exe'));
  const edited = () => {
    const executable = NtExecutable.from(original);
    const resource = NtExecutableResource.from(executable);
    const bin = new Uint8Array(Buffer.from(version)).buffer;
    resource.entries.push({ type: 'INTEGRITY', id: 'ELECTRONASAR', bin, lang: 1033, codepage: 1200 });
    resource.outputResource(executable);
    return Buffer.from(executable.generate());
  };
  const check = async () =>
    checkElectron({ ...app, contents: await listContents(root) }, async () => [
      await describeFolder(electron),
    ]);

  it('is Electron’s but for the resources of its program', async () => {
    write(electron, { 'electron.exe': original, LICENSE: 'MIT', 'ffmpeg.dll': 'library' });
    write(root, { 'Parts Lookup.exe': edited(), 'LICENSE.electron.txt': 'MIT', 'ffmpeg.dll': 'library' });
    expect(await check()).toEqual([]);
    const changed = edited();
    changed[5_000] = (changed[5_000] ?? 0) ^ 1;
    write(root, { 'Parts Lookup.exe': changed, 'ffmpeg.dll': 'another', 'version.dll': 'beside it' });
    expect(await check()).toEqual([
      'win: Parts Lookup.exe is not the file of Electron 45.4.1',
      'win: ffmpeg.dll is not the file of Electron 45.4.1',
      "win: version.dll is neither ours nor Electron's",
    ]);
  });

  it('is refused when its program lies elsewhere', async () => {
    write(place, { elsewhere: edited() });
    write(root, { 'ffmpeg.dll': 'library' });
    for (const name of ['Parts Lookup.exe', 'version.dll']) rmSync(join(root, name));
    symlinkSync(join(place, 'elsewhere'), join(root, 'Parts Lookup.exe'));
    expect(await check()).toEqual(['win: Parts Lookup.exe is not the file of Electron 45.4.1']);
  });
});
