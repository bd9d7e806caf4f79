import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOfStandIn, standInPackages } from '../../build/stand-in/stand-in-packages.mjs';

/** SQLite for an Electron that has none, without what compiles it. */
function standInFiles(project: string): string[] {
  return standInPackages.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter(isOfStandIn),
  );
}

/**
 * Copies the built app and its runtime dependencies to where the test user can read them, even if the checkout is
 * in root's home. A concurrent build does not affect the tests either.
 * @param project the checkout, with `dist` built
 * @returns `target`
 */
export function stageApp(project: string, target: string): string {
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  if (!existsSync(join(project, manifest.main)))
    throw new Error(`${manifest.main} is not built: npm run build`);
  const dependencies = Object.keys(manifest.dependencies ?? {}).map((name) => join('node_modules', name));
  mkdirSync(target);
  for (const path of ['package.json', 'dist', ...dependencies, ...standInFiles(project)]) {
    cpSync(join(project, path), join(target, path), { recursive: true, dereference: true });
  }
  openFolderToAll(target);
  return target;
}

/** Makes these paths and their contents readable by every user, regardless of the umask. */
export function openFolderToAll(...paths: string[]): void {
  if (process.platform !== 'win32') execFileSync('chmod', ['-R', 'a+rX', ...paths]);
}
