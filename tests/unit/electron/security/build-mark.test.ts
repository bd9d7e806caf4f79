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

it("a build knows its commit's time if its package.json contains it", () => {
  const builtAt = (buildMark: unknown, packaged = true) => {
    writeFileSync(join(place, 'package.json'), JSON.stringify({ buildMark }));
    return readBuild(place, packaged).builtAt;
  };
  const date = '2026-02-03T09:00:00.000Z';
  expect(builtAt({ kind: 'release', date })).toBe(date);
  expect(builtAt({ kind: 'release', date }, false)).toBeNull();
  for (const mark of [{}, null, { date: 'yesterday' }, { date: {} }]) expect(builtAt(mark)).toBeNull();
});

describe('the kind of the running build', () => {
  it('is read from its package.json', () => {
    for (const kind of ['release', 'unsigned', 'test'] as const) {
      expect(kindOf({ buildMark: { kind } })).toBe(kind);
    }
  });

  it('is unsigned without a valid mark, and development if nothing was packaged', () => {
    for (const manifest of [{}, { buildMark: null }, { buildMark: { kind: 'development' } }]) {
      expect(kindOf(manifest)).toBe('unsigned');
    }
    expect(kindOf({ buildMark: { kind: 'release' } }, false)).toBe('development');
  });
});
