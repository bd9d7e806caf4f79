// `npm run package`: builds the app and packs it for this machine into release/, around the Electron that runs here.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'electron-builder';
import { resolveElectron } from './electron-runtime.mjs';

const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const electron = await resolveElectron();
const built = spawnSync('npm', ['run', 'build'], {
  cwd: projectFolder,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (built.status !== 0) process.exit(built.status ?? 1);

const packages = await build({
  projectDir: projectFolder,
  publish: 'never',
  config: {
    extends: 'electron-builder.yml',
    electronDist: electron.directory,
    electronVersion: electron.version,
  },
});
const kind = electron.official ? 'the official' : 'a stand-in: a test build, not for users, with';
process.stdout.write(
  `Packed around ${kind} Electron ${electron.version}:\n${packages.map((path) => `  ${path}\n`).join('')}`,
);
