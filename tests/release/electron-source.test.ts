import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { findSevenZip } from '../../build/packing/seven-zip.mjs';
import { findElectron } from '../../build/release-check/app/electron-source.mjs';
import { projectFolder } from '../support/small-release';

const place = mkdtempSync(join(tmpdir(), 'parts-source-'));
const project = join(place, 'project');
const version = '45.4.1';
const platforms = ['linux-x64', 'win32-arm64', 'darwin-x64', 'darwin-arm64'];
const zipOf = (platform: string) => `electron-v${version}-${platform}.zip`;

/** Stands where Electron's own builds lie, and hands out small ones. */
const server = createServer((request, response) => {
  response.end(readFileSync(join(place, 'served', basename(request.url ?? ''))));
});

function makeZip(platform: string, content: string): void {
  const folder = mkdtempSync(join(place, 'build-'));
  writeFileSync(join(folder, 'electron'), content);
  const zip = join(place, 'served', zipOf(platform));
  rmSync(zip, { force: true });
  execFileSync(findSevenZip(), ['a', '-tzip', zip, '.'], { cwd: folder, stdio: 'pipe' });
}

/** The checkout of a project whose `electron` names these builds. */
function makeProject(): void {
  const electron = join(project, 'node_modules', 'electron');
  mkdirSync(electron, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{}');
  writeFileSync(join(electron, 'package.json'), JSON.stringify({ name: 'electron', version }));
  const checksums = platforms.map((platform) => {
    const bytes = readFileSync(join(place, 'served', zipOf(platform)));
    return [zipOf(platform), createHash('sha256').update(bytes).digest('hex')];
  });
  writeFileSync(join(electron, 'checksums.json'), JSON.stringify(Object.fromEntries(checksums)));
  symlinkSync(join(projectFolder, 'node_modules/@electron'), join(project, 'node_modules/@electron'));
}

const kept = { mirror: process.env.ELECTRON_MIRROR, cache: process.env.electron_config_cache };
let electronOf = findElectron({ project, testBuild: false, workshop: place });

beforeAll(async () => {
  mkdirSync(join(place, 'served'));
  for (const platform of platforms) makeZip(platform, platform);
  makeProject();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  process.env.ELECTRON_MIRROR = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
beforeEach(() => {
  process.env.electron_config_cache = mkdtempSync(join(place, 'cache-'));
  const workshop = mkdtempSync(join(place, 'workshop-'));
  electronOf = findElectron({ project, testBuild: false, workshop });
});
afterAll(() => {
  server.close();
  for (const [name, value] of [
    ['ELECTRON_MIRROR', kept.mirror],
    ['electron_config_cache', kept.cache],
  ] as const) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  rmSync(place, { recursive: true, force: true });
});

it('gives each system its own Electron, and macOS that of both processors', async () => {
  const contentOf = async (system: string) =>
    (await electronOf(system, version)).map(({ folder, contents }) => {
      expect([...contents.keys()]).toEqual(['electron']);
      return readFileSync(join(folder, 'electron'), 'utf8');
    });
  expect(await contentOf('linux-x64')).toEqual(['linux-x64']);
  expect(await contentOf('win-arm64')).toEqual(['win32-arm64']);
  expect(await contentOf('mac-universal')).toEqual(['darwin-x64', 'darwin-arm64']);
  expect(await electronOf('linux-x64', version)).toBe(await electronOf('linux-x64', version));
});

it('takes no file but the one whose checksum the package names, and no version but its own', async () => {
  makeZip('linux-x64', 'another');
  await expect(electronOf('linux-x64', version)).rejects.toThrow(/checksum/i);
  await expect(electronOf('linux-x64', '45.4.0')).rejects.toThrow(
    'package.json names another Electron than 45.4.0, or none for linux-x64',
  );
  await expect(electronOf('linux-arm64', version)).rejects.toThrow(/or none for linux-arm64/);
});
