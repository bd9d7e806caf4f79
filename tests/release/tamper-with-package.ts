import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyRelease } from '../../build/release-check/verify-release.mjs';
import { packageName } from '../support/small-package';
import { makeSmallRelease, projectFolder } from '../support/small-release';

export const appFolder = 'opt/Parts Lookup';
export const desktopEntry = 'usr/share/applications/parts-lookup.desktop';
export const copyright = 'usr/share/doc/parts-lookup/copyright';
export const smallestIcon = 'usr/share/icons/hicolor/16x16/apps/parts-lookup.png';

/** Changes the package that lies in a folder beside the app that it was made of. `tempDir` is an empty folder. */
type Plant = (folder: string, version: string, tempDir: string) => void | Promise<void>;

/**
 * Tests for faults that were planted in one package: the release's checks name each of them.
 * @param findings what is said of a fault, in a line of its own
 */
export function describePlanted(
  title: string,
  kind: 'deb' | 'rpm',
  plant: Plant,
  findings: [fault: string, finding: RegExp][],
): void {
  describe(title, () => {
    const tempDir = mkdtempSync(join(tmpdir(), 'parts-planted-'));
    let found = '';
    beforeAll(async () => {
      const [right, folder, workDir] = ['right', 'planted', 'work'].map((name) => join(tempDir, name));
      if (!right || !folder || !workDir) return;
      const version = await makeSmallRelease(right);
      mkdirSync(workDir);
      for (const name of ['linux-unpacked', packageName(kind, version)])
        cpSync(join(right, name), join(folder, name), { recursive: true });
      const list = `parts-lookup-${version}-linux-x64.contents`;
      cpSync(join(right, list), join(folder, list));
      await plant(folder, version, workDir);
      rmSync(join(folder, 'linux-unpacked'), { recursive: true });
      const given = { folder, version, project: projectFolder, testBuild: true, unsigned: true };
      found = (await verifyRelease(given)).join('\n');
    }, 60_000);
    afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

    it.each(findings)('is found: %s', (_, finding) => {
      expect(found).toMatch(new RegExp(finding, `m${finding.flags}`));
    });
  });
}

export function addFile(file: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
}
