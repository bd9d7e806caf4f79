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
 * Defines a test for each case: after tampering, a valid release is rejected with the expected finding.
 * @param kinds the packages that the release keeps, by the ends of their names; fewer are faster to verify
 */
function rejectTampered(release: string, cases: readonly TamperCase[], kinds: readonly string[]): void {
  const tempDir = mkdtempSync(join(tmpdir(), 'parts-tampered-'));
  const valid = join(tempDir, 'valid');
  let version = '';

  beforeAll(async () => {
    version = await makeSmallRelease(valid);
    const isWanted = (name: string) => kinds.some((kind) => name.replace(/\.asc$/, '').endsWith(kind));
    for (const name of readdirSync(valid).filter((name) => packages.test(name) && !isWanted(name)))
      rmSync(join(valid, name));
  }, 60_000);
  afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

  it.each(cases.map((tamperCase) => [tamperCase.name, tamperCase] as const))(
    `${release} is rejected with %s`,
    async (name, { tamper, finding }) => {
      const folder = join(tempDir, name.replaceAll(/\W/g, '-'));
      cpSync(valid, folder, { recursive: true });
      await tamper(folder, version, `${folder}-source`);
      const found = await verifyRelease({
        folder,
        project: projectFolder,
        testBuild: true,
        // lintian and rpmlint are slow; they run in the tests of tampered packages.
        lint: async () => [],
      });
      rmSync(folder, { recursive: true });
      expect(found.join('\n')).toMatch(finding);
    },
    30_000,
  );
}

describe('the whole release', () => rejectTampered('a release', wholeCases, ['AppImage', 'tar.gz']));

describe.each(['rpm', 'AppImage', 'tar.gz'] as const)('%s', (kind) =>
  rejectTampered(`a release of a ${kind}`, packageCases[kind], [kind]),
);
