import { read, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableAsWorkbook } from '../../../../../../electron/features/bom/export/workbook';
import type { ExportTable } from '../../../../../../electron/shared/domain/bom/export/export-table';
import type { SourceCell } from '../../../../../../electron/shared/domain/bom/reading/table-reading';

const tableOf = (...rows: SourceCell[][]): ExportTable => ({
  headerRows: 1,
  width: Math.max(...rows.map(({ length }) => length)),
  rows: rows.map((original) => ({ original, added: [] })),
});

/** The only sheet of the workbook. */
async function sheetOf(table: ExportTable): Promise<WorkSheet> {
  const { SheetNames, Sheets } = read(await tableAsWorkbook(table), { cellNF: true, cellFormula: true });
  expect(SheetNames).toEqual(['BOM']);
  return Sheets.BOM ?? {};
}

describe('an exported workbook', () => {
  it('keeps texts as texts: no number, no date and no formula is made of them', async () => {
    const texts = [
      '1E5',
      '0022272021',
      '=1+1',
      '+5V',
      '1/2',
      'TRUE',
      ' padded ',
      'a\nb\rc',
      '_x0041_',
      '\u{1}',
    ];
    const sheet = await sheetOf(tableOf(['Header'], texts));
    for (const [index, value] of texts.entries()) {
      const cell = sheet[`${String.fromCharCode(65 + index)}2`];
      expect(cell).toMatchObject({ t: 's', v: value, z: '@' });
      expect(cell).not.toHaveProperty('f');
    }
  });

  it('keeps a number of the source with its value and as it was shown', async () => {
    const sheet = await sheetOf(
      tableOf([
        { text: '0022272021', number: 22_272_021 },
        { text: '1,234.50', number: 1234.5 },
        { text: '0.1', number: 0.1 },
        { text: '2.05E+11', number: 205_123_456_789 },
      ]),
    );
    expect(sheet.A1).toMatchObject({ t: 'n', v: 22_272_021, w: '0022272021' });
    expect(sheet.B1).toMatchObject({ t: 'n', v: 1234.5, w: '1,234.50' });
    expect(sheet.C1).toMatchObject({ t: 'n', v: 0.1, w: '0.1' });
    expect(sheet.D1).toMatchObject({ t: 'n', v: 205_123_456_789, w: '2.05E+11' });
  });

  it('keeps a date as the text that was shown', async () => {
    const sheet = await sheetOf(tableOf([{ text: '2026-01-02', number: 46_024 }]));
    expect(sheet.A1).toMatchObject({ t: 's', v: '2026-01-02' });
  });

  it('has the added cells after the widest row', async () => {
    const rows = [
      { original: ['A', 'B', 'C'], added: ['Added'] },
      { original: ['1'], added: ['2'] },
      { original: [], added: ['3'] },
      { original: ['4'], added: [] },
    ];
    const sheet = await sheetOf({ headerRows: 1, width: 3, rows });
    expect(['D1', 'A2', 'D2', 'D3', 'A4'].map((at) => sheet[at]?.v)).toEqual(['Added', '1', '2', '3', '4']);
    expect(sheet['!ref']).toBe('A1:D4');
  });

  it('is refused where a sheet cannot hold it', async () => {
    const tooWide = tableOf(Array.from({ length: 16_385 }, () => ''));
    const tooLong = tableOf(['x'.repeat(32_768)]);
    for (const table of [tooWide, tooLong]) {
      await expect(tableAsWorkbook(table)).rejects.toMatchObject({
        failure: { code: 'file-not-written', fileProblem: 'beyond-excel' },
      });
    }
  });

  it('reads back cell by cell, whatever the cells hold', async () => {
    const sign = fc.oneof(
      fc.constantFrom(...'0=_x\r\n\t &<>"漢', '\u{0}', '\u{b}', '\u{ffff}'),
      fc.string({ maxLength: 1 }),
    );
    const row = fc.array(fc.string({ unit: sign, maxLength: 10 }), { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(row, async (cells) => {
        const sheet = await sheetOf(tableOf(...cells.map((cell) => [cell])));
        const found = cells.map((_, index) => sheet[`A${index + 1}`]?.v ?? '');
        expect(found).toEqual(cells.map((cell) => cell.replace(/\r+\n/g, '\n')));
      }),
      { numRuns: 10, examples: [[Array(40).fill('\r\r\n')]] },
    );
  });
});
