import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFolder, type ElectronSource } from '../../build/release-check/app/electron-source.mjs';

/** The mark by which the fuses are found in Electron's program. */
export const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The Electron that small releases are packed around, with all its fuses on: a source for the verifier. */
export function makeSmallElectron(folder: string, project: string): ElectronSource {
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  mkdirSync(join(folder, 'resources'), { recursive: true });
  writeElectronFiles(folder, 'LICENSE', project);
  writeFileSync(join(folder, 'electron'), makeProgram(manifest.devDependencies.electron));
  writeFileSync(join(folder, 'resources', 'default_app.asar'), 'its start screen');
  return async () => [await describeFolder(folder)];
}

/** What goes into an app as it is; the first of the licences under another name. */
export function writeElectronFiles(folder: string, license: string, project: string): void {
  for (const name of [license, 'LICENSES.chromium.html'])
    cpSync(join(project, 'LICENSE'), join(folder, name));
  mkdirSync(join(folder, 'locales'));
  writeFileSync(join(folder, 'locales', 'en-US.pak'), 'its words');
}

/** Bears a version and fuses, all on unless decided otherwise. */
export function makeProgram(electron: string, decided?: Record<string, boolean>): Buffer {
  const order = [
    'runAsNode',
    'enableCookieEncryption',
    'enableNodeOptionsEnvironmentVariable',
    'enableNodeCliInspectArguments',
    'enableEmbeddedAsarIntegrityValidation',
    'onlyLoadAppFromAsar',
    'loadBrowserProcessSpecificV8Snapshot',
    'grantFileProtocolExtraPrivileges',
  ];
  const states = order.map((name) => (!decided || decided[name] ? '1' : '0')).join('');
  const version = `Electron/${electron}`;
  // Begins as any program of Linux.
  return Buffer.from(`\x7fELF${version}\0${fuseMark}\x01\x08${states}\0`, 'latin1');
}
