import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../../../../../../electron/shared/domain/bom/export/file-name';

const named = (name: string) => exportFileName(name, '2026-11-30', 'csv');

describe('the name of an exported file', () => {
  it.each([
    ['Motor control r3', 'Motor control r3 2026-11-30.csv'],
    ['a/b\\c:d*?"<>|', 'a-b-c-d- 2026-11-30.csv'],
    ['../../etc', 'etc 2026-11-30.csv'],
    ['.hidden', 'hidden 2026-11-30.csv'],
    ['  two\n\tlines  ', 'two lines 2026-11-30.csv'],
    ['CON', 'BOM CON 2026-11-30.csv'],
    ['com1.old', 'BOM com1.old 2026-11-30.csv'],
    ['...', 'BOM 2026-11-30.csv'],
    ['\u{202e}gpj', 'gpj 2026-11-30.csv'],
    ['Größe µ 漢字', 'Größe µ 漢字 2026-11-30.csv'],
  ])('of %j is %s', (name, expected) => {
    expect(named(name)).toBe(expected);
  });

  it('is one that every file system accepts, whatever the BOM is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        const file = named(name);
        expect(file).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Surrogate}~. -][^<>:"/\\|?*\p{Cc}\p{Surrogate}]*\.csv$/u);
        expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(255);
      }),
      { numRuns: 50 },
    );
  });
});
