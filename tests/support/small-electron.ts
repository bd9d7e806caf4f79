import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sentinel before the fuses in Electron's binary. */
export const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Writes Electron's files that an app has beside the program. */
export function writeElectronFiles(folder: string, project: string): void {
  for (const name of ['LICENSE.electron.txt', 'LICENSES.chromium.html'])
    cpSync(join(project, 'LICENSE'), join(folder, name));
  mkdirSync(join(folder, 'locales'));
  writeFileSync(join(folder, 'locales', 'en-US.pak'), 'its texts');
}

/** Creates a program with a version and fuses, all of them on by default. */
export function makeProgram(electron: string, fuses?: Record<string, boolean>): Buffer {
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
  const states = order.map((name) => (!fuses || fuses[name] ? '1' : '0')).join('');
  return Buffer.from(`Electron/${electron}\0${fuseSentinel}\x01\x08${states}\0`, 'latin1');
}
