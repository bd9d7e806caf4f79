import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type BuildKind, readBuildKind } from '../../../electron/release/build-mark';

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
