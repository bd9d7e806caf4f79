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

/** Changes the package in a folder that also contains the unpacked app. `tempDir` is an empty folder. */
type Tamper = (folder: string, version: string, tempDir: string) => void | Promise<void>;

/**
 * Defines tests that tamper with one package in several ways: the verification must report each of them.
 * @param findings a change, and the line that reports it
 */
export function describeTampered(
  title: string,
  kind: 'deb' | 'rpm',
  tamper: Tamper,
  findings: [change: string, finding: RegExp][],
): void {
  describe(title, () => {
    const tempDir = mkdtempSync(join(tmpdir(), 'parts-tampered-'));
    let found = '';
    beforeAll(async () => {
      const [valid, folder, workDir] = ['valid', 'tampered', 'work'].map((name) => join(tempDir, name));
      if (!valid || !folder || !workDir) return;
      const version = await makeSmallRelease(valid);
      mkdirSync(workDir);
      for (const name of ['linux-unpacked', packageName(kind, version)])
        cpSync(join(valid, name), join(folder, name), { recursive: true });
      const list = `parts-lookup-${version}-linux-x64.contents`;
      cpSync(join(valid, list), join(folder, list));
      await tamper(folder, version, workDir);
      rmSync(join(folder, 'linux-unpacked'), { recursive: true });
      const given = { folder, version, project: projectFolder, testBuild: true, unsigned: true };
      found = (await verifyRelease(given)).join('\n');
    }, 60_000);
    afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

    it.each(findings)(`the verifier reports ${title} with %s`, (_, finding) => {
      expect(found).toMatch(new RegExp(finding, `m${finding.flags}`));
    });
  });
}

export function addFile(file: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
}
