import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type BuildKind, readBuild } from '../../../../electron/security/build-mark';

const place = mkdtempSync(join(tmpdir(), 'parts-mark-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

function kindOf(manifest: unknown, packaged = true): BuildKind {
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest));
  return readBuild(place, packaged).kind;
}

it('a build knows when its commit was made, where its package.json says so', () => {
  const builtAt = (buildMark: unknown, packaged = true) => {
    writeFileSync(join(place, 'package.json'), JSON.stringify({ buildMark }));
    return readBuild(place, packaged).builtAt;
  };
  const date = '2026-02-03T09:00:00.000Z';
  expect(builtAt({ kind: 'release', date })).toBe(date);
  expect(builtAt({ kind: 'release', date }, false)).toBeNull();
  for (const mark of [{}, null, { date: 'yesterday' }, { date: {} }]) expect(builtAt(mark)).toBeNull();
});

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
