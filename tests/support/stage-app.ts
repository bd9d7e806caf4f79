import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies the built app and what it needs at run time to where the test user can read it, even if the checkout lies
 * in root's home; a build that is made meanwhile does not pull the rug from under the tests either.
 * @param project the checkout, with `dist` built
 * @returns `target`
 */
export function stageApp(project: string, target: string): string {
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  if (!existsSync(join(project, manifest.main)))
    throw new Error(`${manifest.main} is not built: npm run build`);
  const dependencies = Object.keys(manifest.dependencies ?? {}).map((name) => join('node_modules', name));
  mkdirSync(target);
  for (const path of ['package.json', 'dist', ...dependencies]) {
    cpSync(join(project, path), join(target, path), { recursive: true, dereference: true });
  }
  openFolderToAll(target);
  return target;
}

/** Lets every user read these paths and all that is in them, whatever the umask was. */
export function openFolderToAll(...paths: string[]): void {
  if (process.platform !== 'win32') execFileSync('chmod', ['-R', 'a+rX', ...paths]);
}
