import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '../../support/small-release';

interface Entry {
  readonly link?: boolean;
  readonly integrity?: string;
}

it('every package in the lockfile has a SHA-512 hash, even if this system does not install it', () => {
  const lockfile = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'));
  const packages: [string, Entry][] = Object.entries(lockfile.packages);
  expect(packages.length).toBeGreaterThan(500);
  const unhashed = packages.filter(
    ([path, { link, integrity = '' }]) =>
      path !== '' && !link && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
  );
  expect(unhashed.map(([path]) => path)).toEqual([]);
});
