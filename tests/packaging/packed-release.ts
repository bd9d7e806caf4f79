import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSignedVersion } from '../../build/packing/sign-release.mjs';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
/** The output of `npm run package`. */
export const releaseFolder = join(projectFolder, 'release');

export function releaseVersion(): string {
  const version = readSignedVersion(releaseFolder);
  if (!version) throw new Error('There is no signed release: run npm run package');
  return version;
}

/** Returns the path of the only artifact whose name ends with `ending`. */
export function findArtifact(ending: string): string {
  const names = readdirSync(releaseFolder).filter((name) => name.endsWith(ending));
  if (names.length !== 1) throw new Error(`${names.length} artifacts end with ${ending}`);
  return join(releaseFolder, names[0] ?? '');
}
