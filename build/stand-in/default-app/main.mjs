// Stands in for Electron's own default_app.asar, which the stand-in lacks: `electron [switches] APP [arguments]`
// starts the app of that folder. It keeps to what the official one does, also in the order of things.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app as publicApp } from 'electron';

/** @typedef {{setAppPath(path: string): void, setVersion(version: string): void}} UndocumentedApp */
// The official default_app calls these two as well; Electron's types leave them out.
const app = /** @type {Electron.App & UndocumentedApp} */ (publicApp);

const requireFromHere = createRequire(join(process.cwd(), 'start.cjs'));
const { appPath, modules, isVersionAsked } = parseArguments(process.argv.slice(1));

if (isVersionAsked) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
} else if (appPath === undefined) {
  process.stderr.write('Usage: electron [switches] APP [arguments]\n');
  process.exit(1);
} else {
  for (const module of modules) requireFromHere(module);
  try {
    // Awaited at top level: Electron holds `ready` back until this module has been evaluated. Otherwise the app
    // would be ready before its main had a chance to enable the sandbox or to register its scheme.
    await loadApp(resolve(appPath));
  } catch (error) {
    process.stderr.write(`The app threw an error while it was loaded.\n${explain(error)}\n`);
    process.exit(1);
  }
}

/** @param {string[]} args */
function parseArguments(args) {
  /** @type {{appPath: string | undefined, modules: string[], isVersionAsked: boolean}} */
  const parsed = { appPath: undefined, modules: [], isVersionAsked: false };
  for (let index = 0; index < args.length && parsed.appPath === undefined; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '-r' || arg === '--require') parsed.modules.push(args[++index] ?? '');
    else if (arg === '-v' || arg === '--version') parsed.isVersionAsked = true;
    else if (!arg.startsWith('-')) parsed.appPath = arg;
  }
  return parsed;
}

/** @param {string} path of a folder with a package.json, or of a script */
async function loadApp(path) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const packageFile = join(path, 'package.json');
  const isPackage = existsSync(packageFile);
  // Never setPath('userData') here: it would beat --user-data-dir, and the name alone gives the right default.
  if (isPackage) takeNames(JSON.parse(readFileSync(packageFile, 'utf8')));
  const main = requireFromHere.resolve(path);
  app.setAppPath(isPackage ? path : dirname(main));
  await import(pathToFileURL(main).href);
}

/** @param {{name?: string, productName?: string, version?: string, desktopName?: string}} manifest */
function takeNames(manifest) {
  if (manifest.version) app.setVersion(manifest.version);
  const name = manifest.productName ?? manifest.name;
  if (name) app.name = name;
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
}

/** @param {unknown} error */
function explain(error) {
  return error instanceof Error ? error.stack : String(error);
}
