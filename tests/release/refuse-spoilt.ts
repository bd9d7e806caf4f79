import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyRelease } from '../../build/release-check/verify-release.mjs';
import type { ReleaseFault } from '../support/release-faults/release-fault';
import { makeSmallRelease, projectFolder } from '../support/small-release';

const packages = /\.(deb|rpm|AppImage|tar\.gz)$/;

/**
 * A test for each fault: a right release, spoilt by it, is refused in the words that the fault names.
 * @param kind of package that they are in, by the end of its name: the release then has no other
 */
export function refuseSpoilt(faults: readonly ReleaseFault[], kind = ''): void {
  const place = mkdtempSync(join(tmpdir(), 'parts-spoilt-'));
  const right = join(place, 'right');
  let version = '';

  beforeAll(async () => {
    version = await makeSmallRelease(right);
    for (const name of readdirSync(right).filter((name) => packages.test(name) && !name.endsWith(kind)))
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
      });
      rmSync(folder, { recursive: true });
      expect(found.join('\n')).toMatch(finding);
    },
    30_000,
  );
}
