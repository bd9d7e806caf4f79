import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyRelease } from '../../../build/release-check/verify-release.mjs';
import { releaseFaults } from '../../support/release-faults/release-faults';
import { makeSmallTools } from '../../support/small-app-image';
import { makeSmallElectron } from '../../support/small-electron';
import { makeSmallRelease, projectFolder } from '../../support/small-release';

const project = projectFolder;
const place = mkdtempSync(join(tmpdir(), 'parts-release-'));
const right = join(place, 'right');
const electronOf = makeSmallElectron(join(place, 'electron'), projectFolder);
const builderTools = makeSmallTools(join(place, 'tools'));
const rebuilt = join(right, 'linux-unpacked');
let version = '';

beforeAll(async () => {
  version = await makeSmallRelease(right);
}, 60_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a right release', () => {
  it('passes as a test build', async () => {
    expect(
      await verifyRelease({ folder: right, project, testBuild: true, electronOf, builderTools }),
    ).toEqual([]);
  });

  it('is refused as a release: by its mark and its keys', async () => {
    const faults = (
      await verifyRelease({ folder: right, project, testBuild: false, electronOf, builderTools })
    ).join('\n');
    expect(faults).toMatch(/it is marked as test, not as a release/);
    expect(faults).toMatch(/SHA256SUMS is not signed by a trusted release key/);
    expect(faults).toMatch(/SHA256SUMS is signed by the unknown GPG key [0-9A-F]{40}/);
    expect(faults).toMatch(/\.rpm is signed in itself by the unknown GPG key [0-9A-F]{40}/);
    expect(faults).toMatch(/the publisher's address is a placeholder/);
    expect(faults).toMatch(/^it was not built anew to be held against: /m);
  });

  it('is refused when another version was asked for', async () => {
    const faults = await verifyRelease({
      folder: right,
      project,
      testBuild: true,
      electronOf,
      builderTools,
      version: '1.2.3',
    });
    expect(faults.join('\n')).toMatch(/the checksums are of version \S+, not 1\.2\.3/);
  });
});

describe('a release is refused for', () => {
  it.each(releaseFaults.map((fault) => [fault.name, fault] as const))(
    '%s',
    async (name, { spoil, finding }) => {
      const folder = join(place, name.replaceAll(/\W/g, '-'));
      cpSync(right, folder, { recursive: true });
      await spoil(folder, version, `${folder}-source`);
      const faults = await verifyRelease({
        folder,
        project,
        testBuild: true,
        electronOf,
        builderTools,
        rebuilt,
      });
      rmSync(folder, { recursive: true });
      expect(faults.join('\n')).toMatch(finding);
    },
    30_000,
  );
});
