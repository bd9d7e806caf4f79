import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, tableAsCsv } from '../../../../../../../electron/shared/domain/bom/export/csv';
import { exportTable } from '../../../../../../../electron/shared/domain/bom/export/export-table';
import { exportLine, order } from './made-lines';
import { readCsv } from './read-csv';

const scope = { boards: 1, currency: 'USD' };

describe('a CSV file', () => {
  it('reads back cell by cell', () => {
    const sign = fc.constantFrom(...'a0"",\r\n;\t =+µ漢');
    const field = fc.string({ unit: sign, maxLength: 8 });
    const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, (written) => {
        expect(readCsv(csvText(written))).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });

  it('ends its lines with CR LF and has every row of one width', () => {
    const table = { rows: [['A'], ['1', '2', '3']] };
    const text = tableAsCsv(exportTable({ table, headerRow: 0, lines: [], scope }));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(new Set(readCsv(text).map((row) => row.length)).size).toBe(1);
  });

  it('keeps the user’s own cells as they came, whatever a spreadsheet takes them for', () => {
    const nets = ['+5V', '+5V (USB)', '-12V', '-1 (see note)', '-ABC|1', '@home'];
    const formulas = ['=A1', "x;=cmd|'/C calc'!A0", 'x\n@SUM(A1)', '\t=1', '＝1', "'quoted"];
    const texts = ['1E5', '0022272021', ' padded '];
    const cells = [...nets, ...formulas, ...texts, { text: '=1+1', number: 2 }];
    const table = { rows: [['=Header', ...cells.slice(1).map((_, index) => `Column ${index}`)], cells] };
    const text = tableAsCsv(exportTable({ table, headerRow: 0, lines: [exportLine()], scope }));
    const [header, row] = readCsv(text);
    expect(header?.[0]).toBe('=Header');
    expect(row?.slice(0, cells.length)).toEqual([...nets, ...formulas, ...texts, '=1+1']);
  });

  it('has as many fields in each row where one is much wider than the others', () => {
    const table = { rows: [['MPN', ...Array.from({ length: 499 }, () => '')], [], ['LM358']] };
    const rows = readCsv(tableAsCsv(exportTable({ table, headerRow: 0, lines: [], scope })));
    expect(rows.map((row) => [row.length, row[0]])).toEqual([
      [521, 'MPN'],
      [521, ''],
      [521, 'LM358'],
    ]);
  });

  it('writes the text that a sheet showed for a number', () => {
    const table = { rows: [['MPN'], [{ text: '0022272021', number: 22_272_021 }]] };
    const text = tableAsCsv(exportTable({ table, headerRow: 0, lines: [], scope }));
    expect(readCsv(text)[1]?.[0]).toBe('0022272021');
  });

  it('has no formula in what the app adds', () => {
    const table = { rows: [['MPN'], ['LM358']] };
    const texts = ['=HYPERLINK("http://x.invalid")', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r1'];
    for (const sku of texts) {
      const lines = [exportLine({ order: { ...order, sku } })];
      const row = readCsv(tableAsCsv(exportTable({ table, headerRow: 0, lines, scope })))[1] ?? [];
      expect(row).toContain(`'${sku}`);
      expect(row).not.toContain(sku);
    }
  });

  it('has none where a spreadsheet divides what the app adds at semicolons', () => {
    const table = { rows: [['MPN'], ['LM358']] };
    const inner = [
      ["x;=cmd|'/C calc'!A0", "x;'=cmd|'/C calc'!A0"],
      ['x\n@SUM(A1)', "x\n'@SUM(A1)"],
      ['x; -2+cmd|y', "x; '-2+cmd|y"],
      ['R1; -12V', 'R1; -12V'],
    ] as const;
    for (const [sku, written] of inner) {
      const lines = [exportLine({ order: { ...order, sku } })];
      const row = readCsv(tableAsCsv(exportTable({ table, headerRow: 0, lines, scope })))[1] ?? [];
      expect(row).toContain(written);
    }
  });

  it('leaves numbers that the app adds as numbers', () => {
    const table = { rows: [['MPN'], ['LM358']] };
    const row = readCsv(tableAsCsv(exportTable({ table, headerRow: 0, lines: [exportLine()], scope })))[1];
    expect(row).toContain('0.0871');
  });
});
