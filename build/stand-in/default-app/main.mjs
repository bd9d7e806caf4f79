// Replaces Electron's default_app.asar, which the stand-in lacks: `electron [switches] APP [arguments]` starts the
// app in that folder. It does what the official one does, in the same order.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app as publicApp } from 'electron';

/** @typedef {{setAppPath(path: string): void, setVersion(version: string): void}} UndocumentedApp */
// The official default_app calls these two as well; Electron's types omit them.
const app = /** @type {Electron.App & UndocumentedApp} */ (publicApp);

const requireFromHere = createRequire(join(process.cwd(), 'start.cjs'));
const { appPath, modules, showVersion } = parseArguments(process.argv.slice(1));

if (showVersion) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
} else if (appPath === undefined) {
  process.stderr.write('Usage: electron [switches] APP [arguments]\n');
  process.exit(1);
} else {
  for (const module of modules) requireFromHere(module);
  try {
    // Awaited at top level: Electron delays `ready` until this module has been evaluated. Otherwise the app would be
    // ready before its main process could enable the sandbox or register its scheme.
    await loadApp(resolve(appPath));
  } catch (error) {
    process.stderr.write(`The app threw an error while loading.\n${explain(error)}\n`);
    process.exit(1);
  }
}

/** @param {string[]} args */
function parseArguments(args) {
  /** @type {{appPath: string | undefined, modules: string[], showVersion: boolean}} */
  const parsed = { appPath: undefined, modules: [], showVersion: false };
  for (let index = 0; index < args.length && parsed.appPath === undefined; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '-r' || arg === '--require') parsed.modules.push(args[++index] ?? '');
    else if (arg === '-v' || arg === '--version') parsed.showVersion = true;
    else if (!arg.startsWith('-')) parsed.appPath = arg;
  }
  return parsed;
}

/** @param {string} path a folder with a package.json, or a script */
async function loadApp(path) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const packageFile = join(path, 'package.json');
  const isPackage = existsSync(packageFile);
  // Do not call setPath('userData'): it would override --user-data-dir, and the name alone gives the right default.
  if (isPackage) setNames(JSON.parse(readFileSync(packageFile, 'utf8')));
  const main = requireFromHere.resolve(path);
  app.setAppPath(isPackage ? path : dirname(main));
  await import(pathToFileURL(main).href);
}

/** @param {{name?: string, productName?: string, version?: string, desktopName?: string}} manifest */
function setNames(manifest) {
  if (manifest.version) app.setVersion(manifest.version);
  const name = manifest.productName ?? manifest.name;
  if (name) app.name = name;
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
}

/** @param {unknown} error */
function explain(error) {
  return error instanceof Error ? error.stack : String(error);
}
