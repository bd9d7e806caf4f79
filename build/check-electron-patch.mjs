// `node build/check-electron-patch.mjs`: fails where the registry has a newer Electron of the major that ships.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkElectronVersion } from './dependencies/check-electron-version.mjs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const current = manifest.devDependencies.electron;
const published = JSON.parse(
  execFileSync('npm', ['view', 'electron', 'versions', '--json'], { encoding: 'utf8' }),
);
const fault = checkElectronVersion(current, published);
process.stdout.write(`${fault ?? `Electron ${current} is the newest of its major`}\n`);
process.exitCode = fault ? 1 : 0;
