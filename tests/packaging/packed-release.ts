import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSignedVersion } from '../../build/packing/sign-release.mjs';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
/** What `npm run package` has made. */
export const releaseFolder = join(projectFolder, 'release');

export function releaseVersion(): string {
  const version = readSignedVersion(releaseFolder);
  if (!version) throw new Error('There is no sealed release: npm run package');
  return version;
}

/** The path of the one artifact whose name ends so. */
export function findArtifact(ending: string): string {
  const names = readdirSync(releaseFolder).filter((name) => name.endsWith(ending));
  if (names.length !== 1) throw new Error(`${names.length} artifacts end with ${ending}`);
  return join(releaseFolder, names[0] ?? '');
}
