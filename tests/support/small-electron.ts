import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The mark by which the fuses are found in Electron's program. */
export const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** What of Electron's goes into an app beside the program. */
export function writeElectronFiles(folder: string, project: string): void {
  for (const name of ['LICENSE.electron.txt', 'LICENSES.chromium.html'])
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
  return Buffer.from(`Electron/${electron}\0${fuseMark}\x01\x08${states}\0`, 'latin1');
}
