import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findSevenZip } from '../../build/packing/seven-zip.mjs';
import { checkLinks } from '../../build/release-check/artefacts/check-links.mjs';
import { findFaultInZip } from '../../build/release-check/artefacts/find-fault-in-zip.mjs';
import { openArtefacts } from '../../build/release-check/artefacts/open-artefacts.mjs';
import { makeZip, type ZippedEntry } from '../support/zip-file';

const place = mkdtempSync(join(tmpdir(), 'parts-zip-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const link = 0o120777;
const app = [
  { path: 'resources/', mode: 0o040755 },
  { path: 'Parts Lookup.exe', content: 'program' },
];

function write(bytes: Buffer): string {
  const file = join(place, 'a.zip');
  writeFileSync(file, bytes);
  return file;
}
const judge = (entries: ZippedEntry[], system = 'win-x64') => findFaultInZip(write(makeZip(entries)), system);

describe('a zip', () => {
  it('as 7-Zip makes it has no fault, on macOS with links', () => {
    const folder = join(place, 'app');
    mkdirSync(join(folder, 'Versions/A'), { recursive: true });
    writeFileSync(join(folder, 'Versions/A/program'), Buffer.alloc(100_000, 'program'));
    writeFileSync(join(folder, 'empty'), '');
    const zip = (name: string) => {
      execFileSync(findSevenZip(), ['a', '-mm=Deflate', '-mcu', join(place, name), '.'], {
        cwd: folder,
        stdio: 'pipe',
      });
      return join(place, name);
    };
    expect(findFaultInZip(zip('files.zip'), 'win-x64')).toBeUndefined();
    symlinkSync('A', join(folder, 'Versions/Current'));
    expect(findFaultInZip(zip('links.zip'), 'mac-universal')).toBeUndefined();
    expect(findFaultInZip(join(place, 'links.zip'), 'win-x64')).toBe(
      'it holds Versions/Current, which is neither a file nor a folder',
    );
    expect(judge(app)).toBeUndefined();
  });

  it.each([
    ['the same', 'Parts Lookup.exe'],
    ['other letters', 'parts lookup.EXE'],
    ['a folder of that name', 'Parts Lookup.exe/'],
  ])('is refused for a path twice: %s', (_how, path) => {
    expect(judge([...app, { path }])).toBe('it holds a path twice');
  });

  it.each([
    './Parts Lookup.exe',
    'resources//app.asar',
    'resources\\app.asar',
    '../Parts Lookup.exe',
    'resources/../../elsewhere',
    '/etc/passwd',
    'C:/Windows/version.dll',
    'Parts Lookup.exe:stream',
    'Parts Lookup.exe.',
    'Parts Lookup.exe ',
    'resources/./app.asar',
    'a\nb',
  ])('is refused for the path %j', (path) => {
    expect(judge([...app, { path }])).toBe(`it holds the path ${path}`);
  });

  it('is refused for what is neither file nor folder, and for a file behind a link', () => {
    const odd = 'it holds more, which is neither a file nor a folder';
    const more = { path: 'more', content: 'resources' };
    expect(judge([...app, { ...more, mode: link }])).toBe(odd);
    expect(judge([...app, { ...more, attributes: 0x400 }])).toBe(odd);
    for (const mode of [0o010644, 0o020644, 0o060644, 0o140644])
      expect(judge([...app, { ...more, mode }], 'mac-universal')).toBe(odd);
    const behind = [{ ...more, mode: link }, { path: 'More/app.asar' }];
    expect(judge([...app, ...behind], 'mac-universal')).toBe(
      'it holds More/app.asar, which lies behind a link',
    );
  });

  it('is refused where its list and the heads of its files differ, or something lies between', () => {
    const fault = 'its list of files is not what ends it, or says otherwise than the files';
    expect(judge([...app, { path: 'more', pathInHead: 'less' }])).toBe(fault);
    const right = makeZip(app);
    const list = right.indexOf('PK\x01\x02');
    const spoilt = (change: (bytes: Buffer) => Buffer) =>
      findFaultInZip(write(change(Buffer.from(right))), 'win-x64');
    expect(spoilt((bytes) => Buffer.concat([bytes, Buffer.from('more')]))).toBe(fault);
    expect(spoilt((bytes) => Buffer.concat([Buffer.from('more'), bytes]))).toBe(fault);
    // Other heads' sizes, and a list that leaves the last file out.
    expect(spoilt((bytes) => bytes.fill(1, 18, 19))).toBe(fault);
    expect(spoilt((bytes) => bytes.fill(1, bytes.length - 12, bytes.length - 11))).toBe(fault);
    const hidden = Buffer.concat([
      right.subarray(0, list),
      makeZip([{ path: 'x' }]).subarray(0, 31),
      right.subarray(list),
    ]);
    hidden.writeUInt32LE(list + 31, hidden.length - 6);
    expect(findFaultInZip(write(hidden), 'win-x64')).toBe(fault);
  });
});

describe('an app of macOS', () => {
  const name = 'parts-lookup-1.2.3-mac-universal.zip';
  const framework = 'Parts Lookup.app/Contents/Frameworks/Electron Framework.framework';
  const right: ZippedEntry[] = [
    { path: `${framework}/Versions/A/Electron Framework`, content: 'program' },
    { path: `${framework}/Versions/Current`, content: 'A', mode: link },
    { path: `${framework}/Electron Framework`, content: 'Versions/Current/Electron Framework', mode: link },
  ];

  async function open(entries: ZippedEntry[]) {
    const folder = mkdtempSync(join(place, 'release-'));
    writeFileSync(join(folder, name), makeZip(entries));
    const { apps, faults } = await openArtefacts(folder, mkdtempSync(join(place, 'opened-')));
    return [...faults, ...apps.flatMap(checkLinks)];
  }

  it('has the links of Electron’s frameworks', async () => {
    expect(await open(right)).toEqual([]);
  });

  it.each([
    '/etc/hostname',
    '../../../../../../elsewhere',
    'Versions/Current/../../../../../../../elsewhere',
    '../../../../',
    'nothing',
  ])('is refused for a link that leads to %s', async (content) => {
    const path = 'Parts Lookup.app/Contents/Frameworks/more';
    expect(await open([...right, { path, content, mode: link }])).toEqual([
      `${name}: ${path} leads out of the app, or nowhere`,
    ]);
  });

  it('is refused for a link beside the app, and opened only if it is safe to', async () => {
    expect(await open([...right, { path: 'more', content: 'Parts Lookup.app', mode: link }])).toEqual([
      `${name}: more is a link`,
    ]);
    const behind = { path: `${framework}/Versions/Current/more`, content: 'more' };
    expect(await open([...right, behind])).toEqual([
      `${name} cannot be opened: it holds ${behind.path}, which lies behind a link`,
    ]);
  });

  it('is refused for a pipe, for which nobody waits', async () => {
    const folder = mkdtempSync(join(place, 'release-'));
    mkdirSync(join(folder, 'mac-universal'));
    execFileSync('mkfifo', [join(folder, 'mac-universal', 'pipe')]);
    const { faults } = await openArtefacts(folder, mkdtempSync(join(place, 'opened-')));
    expect(faults).toEqual([
      expect.stringMatching(/^mac-universal cannot be opened: \S+pipe is neither a file nor a link$/),
    ]);
  });
});
