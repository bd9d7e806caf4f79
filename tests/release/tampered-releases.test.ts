import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyRelease } from '../../build/release-check/verify-release.mjs';
import { makeSmallRelease, projectFolder } from '../support/small-release';
import type { ReleaseFault } from '../support/tamper-cases/tamper-case';
import { packageFaults, wholeFaults } from '../support/tamper-cases/tamper-cases';

const packages = /\.(deb|rpm|AppImage|tar\.gz)(\.asc)?$/;

/**
 * A test for each fault: a right release, spoilt by it, is refused in the words that the fault names.
 * @param kinds of packages that the release has, by the ends of their names: no other one is made, sealed and opened for them
 */
function refuseSpoilt(faults: readonly ReleaseFault[], kinds: readonly string[]): void {
  const place = mkdtempSync(join(tmpdir(), 'parts-spoilt-'));
  const right = join(place, 'right');
  let version = '';

  beforeAll(async () => {
    version = await makeSmallRelease(right);
    const isWanted = (name: string) => kinds.some((kind) => name.replace(/\.asc$/, '').endsWith(kind));
    for (const name of readdirSync(right).filter((name) => packages.test(name) && !isWanted(name)))
      rmSync(join(right, name));
  }, 60_000);
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it.each(faults.map((fault) => [fault.name, fault] as const))(
    'is refused for %s',
    async (name, { spoil, finding }) => {
      const folder = join(place, name.replaceAll(/\W/g, '-'));
      cpSync(right, folder, { recursive: true });
      await spoil(folder, version, `${folder}-source`);
      const found = await verifyRelease({
        folder,
        project: projectFolder,
        testBuild: true,
        // What lintian and rpmlint find is tried with planted packages: they take their time.
        lint: async () => [],
      });
      rmSync(folder, { recursive: true });
      expect(found.join('\n')).toMatch(finding);
    },
    30_000,
  );
}

describe('a release', () => refuseSpoilt(wholeFaults, ['AppImage', 'tar.gz']));

describe.each(['rpm', 'AppImage', 'tar.gz'] as const)('a release’s %s', (kind) =>
  refuseSpoilt(packageFaults[kind], [kind]),
);
