import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportTable } from '../../../../../../../electron/shared/domain/bom/export/export-table';
import type { SourceCell } from '../../../../../../../electron/shared/domain/bom/reading/table-reading';
import { exportLine, order } from './made-lines';

const scope = { boards: 50, currency: 'EUR' };
const table = {
  rows: [
    ['Refs', 'MPN', 'MPN'],
    ['R1', '0022272021'],
    ['R2', '0022272021'],
    ['', '', '', 'Total'],
  ],
};

/** The added cells of a row by the names of their columns. */
function addedOf(exported: ReturnType<typeof exportTable>, row: number) {
  const names = exported.rows[exported.headerRows - 1]?.added ?? [];
  const cells = exported.rows[row]?.added ?? [];
  return Object.fromEntries(names.map((name, index) => [String(name), cells[index]]));
}

describe('an exported BOM', () => {
  it('has the table’s own columns first and untouched', () => {
    const { rows, width } = exportTable({ table, headerRow: 0, lines: [exportLine()], scope });
    expect(rows.map(({ original }) => original)).toEqual(table.rows);
    expect(width).toBe(4);
  });

  it('has what was found after them, under names with a prefix', () => {
    const exported = exportTable({ table, headerRow: 0, lines: [exportLine()], scope });
    expect(addedOf(exported, 1)).toEqual({
      'Parts Lookup: References': 'R1, R2',
      'Parts Lookup: Quantity per board': { text: '2', number: 2 },
      'Parts Lookup: Need for 50 boards': { text: '87', number: 87 },
      'Parts Lookup: Match': 'Exact',
      'Parts Lookup: Part number': '0022272021',
      'Parts Lookup: Manufacturer': 'Molex',
      'Parts Lookup: Distributor': 'DigiKey',
      'Parts Lookup: SKU': '296-1395-1-ND',
      'Parts Lookup: Order quantity': { text: '100', number: 100 },
      'Parts Lookup: Why this quantity': 'Price break',
      'Parts Lookup: Unit price': { text: '0.0871', number: 0.0871 },
      'Parts Lookup: Line total': { text: '8.71', number: 8.71 },
      'Parts Lookup: Currency': 'USD',
      'Parts Lookup: Line total in EUR': { text: '8.05', number: 8.05 },
      'Parts Lookup: Converted': 'Estimate',
      'Parts Lookup: Stock': { text: '12000', number: 12_000 },
      'Parts Lookup: Lifecycle': 'Production',
      'Parts Lookup: Lead time in days': { text: '42', number: 42 },
      'Parts Lookup: Problems': 'Excess',
      'Parts Lookup: Prices from': '2026-11-30T09:00:00Z',
      'Parts Lookup: Note': '',
    });
  });

  it('names the locked offer of a line whose price has expired', () => {
    const locked = { distributor: 'Mouser', sku: '595-LM358' };
    const of = (line: Parameters<typeof exportLine>[0]) =>
      addedOf(exportTable({ table, headerRow: 0, lines: [exportLine(line)], scope }), 1);
    expect(of({ order: null, locked })).toMatchObject({
      'Parts Lookup: Distributor': 'Mouser',
      'Parts Lookup: SKU': '595-LM358',
      'Parts Lookup: Order quantity': '',
    });
    expect(of({ locked })).toMatchObject({ 'Parts Lookup: Distributor': 'DigiKey' });
  });

  it('leaves empty what was not found', () => {
    const line = exportLine({ part: null, order: null, need: null, match: 'Not found', problems: [] });
    const cells = Object.entries(addedOf(exportTable({ table, headerRow: 0, lines: [line], scope }), 1));
    expect(cells.filter(([, cell]) => cell !== '').map(([name]) => name.split(': ')[1])).toEqual([
      'References',
      'Quantity per board',
      'Match',
    ]);
  });

  it('states stock that is no count, and why more is ordered, in plain texts', () => {
    const lines = [
      exportLine({ order: { ...order, stock: { kind: 'on-request' }, reason: { kind: 'moq', moq: 100 } } }),
    ];
    const cells = addedOf(exportTable({ table, headerRow: 0, lines, scope }), 1);
    expect(cells).toMatchObject({
      'Parts Lookup: Stock': 'On request',
      'Parts Lookup: Why this quantity': 'Minimum order of 100',
    });
  });

  it('leaves an amount of more digits than a spreadsheet holds as text', () => {
    const lines = [exportLine({ order: { ...order, total: '1234567890.0123456' } })];
    const cells = addedOf(exportTable({ table, headerRow: 0, lines, scope }), 1);
    expect(cells['Parts Lookup: Line total']).toBe('1234567890.0123456');
  });

  it('has a merged line’s values in its first row, and names that row in the others', () => {
    const exported = exportTable({ table, headerRow: 0, lines: [exportLine({ rows: [1, 2] })], scope });
    expect(exported.rows[2]?.added).toEqual(['See row 2']);
    expect(exported.rows[3]?.added).toEqual([]);
  });

  it('has a row on top with the names where the table has no header', () => {
    const exported = exportTable({ table, headerRow: null, lines: [exportLine({ rows: [1, 2] })], scope });
    expect(exported.headerRows).toBe(1);
    expect(exported.rows[0]?.original).toEqual([]);
    expect(exported.rows[3]?.added).toEqual(['See row 3']);
    expect(addedOf(exported, 2)).toMatchObject({ 'Parts Lookup: Match': 'Exact' });
  });

  it('loses no line, whatever rows the lines name', () => {
    const cell: fc.Arbitrary<SourceCell> = fc.oneof(
      fc.string(),
      fc.record({ text: fc.string(), number: fc.double() }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 });
    const lineRows = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }), { maxLength: 8 });
    const header = fc.option(fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(rows, lineRows, header, (source, places, headerRow) => {
        const lines = places.map((at, index) => exportLine({ rows: at, note: `line ${index}` }));
        const exported = exportTable({ table: { rows: source }, headerRow, lines, scope });
        const notes = exported.rows.map(({ added }) => String(added.at(-1) ?? ''));
        const found = notes.filter((text) => text.startsWith('line '));
        expect(found.sort()).toEqual(lines.map(({ note }) => note).sort());
        const top = headerRow === null || headerRow >= source.length ? 1 : 0;
        for (const [index, row] of source.entries()) {
          expect(exported.rows[index + top]?.original).toEqual(row);
        }
      }),
      { numRuns: 200 },
    );
  });
});
