import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AboutPanelOptionsOptions } from 'electron';
import { afterAll, describe, expect, it } from 'vitest';
import { type BuildKind, readBuildKind } from '../../../electron/release/build-mark';
import { describeApp, describeVersions } from '../../../electron/windows/about-panel';

const place = mkdtempSync(join(tmpdir(), 'parts-mark-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

function kindOf(manifest: unknown, packaged = true): BuildKind {
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest));
  return readBuildKind(place, packaged);
}

describe('what sort of build runs', () => {
  it('is what its package.json says', () => {
    for (const kind of ['release', 'unsigned', 'test'] as const) {
      expect(kindOf({ buildMark: { kind } })).toBe(kind);
    }
  });

  it('is unsigned where nothing sensible is said, and development where nothing was packed', () => {
    for (const manifest of [{}, { buildMark: null }, { buildMark: { kind: 'development' } }]) {
      expect(kindOf(manifest)).toBe('unsigned');
    }
    expect(kindOf({ buildMark: { kind: 'release' } }, false)).toBe('development');
  });
});

describe('About', () => {
  const shown: AboutPanelOptionsOptions[] = [];
  const app = {
    name: 'Parts Lookup',
    isPackaged: true,
    getVersion: () => '1.2.3',
    setAboutPanelOptions: (options: AboutPanelOptionsOptions) => void shown.push(options),
  };

  it.each([
    ['release', '1.2.3'],
    ['unsigned', '1.2.3 (unsigned build)'],
    ['test', '1.2.3 (test build, not for users)'],
  ] as const)('of a %s build says %s', (kind, version) => {
    describeApp(app, kind, process.versions);
    expect(shown.at(-1)?.applicationVersion).toBe(version);
    expect(describeVersions(app, kind, process.versions)).toMatchObject({ app: '1.2.3', build: kind });
  });
});
