import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyRelease } from '../../build/release-check/verify-release.mjs';
import { makeSmallRelease, projectFolder } from '../support/small-release';
import type { TamperCase } from '../support/tamper-cases/tamper-case';
import { packageCases, wholeCases } from '../support/tamper-cases/tamper-cases';

const packages = /\.(deb|rpm|AppImage|tar\.gz)(\.asc)?$/;

/**
 * A test for each tamperCase: a right release, spoilt by it, is refused in the words that the tamperCase names.
 * @param kinds of packages that the release has, by the ends of their names: no other one is made, sealed and opened for them
 */
function refuseSpoilt(cases: readonly TamperCase[], kinds: readonly string[]): void {
  const tempDir = mkdtempSync(join(tmpdir(), 'parts-spoilt-'));
  const right = join(tempDir, 'right');
  let version = '';

  beforeAll(async () => {
    version = await makeSmallRelease(right);
    const isWanted = (name: string) => kinds.some((kind) => name.replace(/\.asc$/, '').endsWith(kind));
    for (const name of readdirSync(right).filter((name) => packages.test(name) && !isWanted(name)))
      rmSync(join(right, name));
  }, 60_000);
  afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

  it.each(cases.map((tamperCase) => [tamperCase.name, tamperCase] as const))(
    'is refused for %s',
    async (name, { tamper, finding }) => {
      const folder = join(tempDir, name.replaceAll(/\W/g, '-'));
      cpSync(right, folder, { recursive: true });
      await tamper(folder, version, `${folder}-source`);
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

describe('a release', () => refuseSpoilt(wholeCases, ['AppImage', 'tar.gz']));

describe.each(['rpm', 'AppImage', 'tar.gz'] as const)('a release’s %s', (kind) =>
  refuseSpoilt(packageCases[kind], [kind]),
);
