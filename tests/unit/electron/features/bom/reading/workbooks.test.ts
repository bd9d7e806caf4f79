import { utils, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../../../electron/features/bom/reading/read-file';
import type { ReadOptions } from '../../../../../../electron/shared/domain/bom/reading/table-reading';

type BookType = 'xlsx' | 'xls' | 'ods';

const simple = [
  ['Reference', 'Qty', 'MPN', 'Manufacturer'],
  ['R1, R2', 2, 'RC0402FR-0710KL', 'Yageo'],
  ['U1', 1, 'LM358DR', 'TI'],
];

function book(
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: BookType = 'xlsx',
  hidden: readonly string[] = [],
) {
  const made = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(made, sheet, name);
  const states = made.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 }) as const);
  made.Workbook = { Sheets: states };
  return new Uint8Array(write(made, { type: 'array', bookType }) as ArrayBuffer);
}

const sheetOf = (rows: readonly (readonly unknown[])[], origin = 'A1') =>
  utils.sheet_add_aoa(utils.aoa_to_sheet([]), rows as unknown[][], { origin });
const read = (bytes: Uint8Array, options: ReadOptions = {}) => readFile({ bytes, name: null, options });

describe('a workbook', () => {
  it.each<BookType>(['xlsx', 'xls', 'ods'])('is read as %s', (bookType) => {
    const reading = read(book({ Parts: sheetOf(simple) }, bookType));
    expect(reading).toMatchObject({
      kind: 'sheet',
      encoding: null,
      delimiter: null,
      sheets: ['Parts'],
      sheet: 'Parts',
    });
    expect(
      reading.lines.map(({ references, quantity, parts }) => [references, quantity, parts[0]?.partNumber]),
    ).toEqual([
      [['R1', 'R2'], 2, 'RC0402FR-0710KL'],
      [['U1'], 1, 'LM358DR'],
    ]);
    expect(reading.table.rows[1]?.[1]).toEqual({ text: '2', number: 2 });
  });

  it.each<BookType>(['xlsx', 'xls', 'ods'])(
    'keeps rows and columns where the sheet of a %s has them',
    (bookType) => {
      const { headerRow, columns, lines } = read(book({ Cart: sheetOf(simple, 'C6') }, bookType));
      expect(headerRow).toBe(6);
      expect(columns.map(({ role }) => role)).toEqual([
        ...['other', 'other', 'references', 'quantity', 'part-number', 'manufacturer'],
      ]);
      expect(lines[0]?.rows).toEqual([6]);
    },
  );

  it('is read from the visible sheet with the best header, or the chosen one', () => {
    const notes = sheetOf([
      ['Project', 'Blinky'],
      ['Author', 'Somebody'],
    ]);
    const bytes = book(
      {
        Notes: notes,
        Old: sheetOf([...simple, ['C1', 1, 'GRM155R61A105KE15D', 'Murata']]),
        Parts: sheetOf(simple),
      },
      'xlsx',
      ['Old'],
    );
    expect(read(bytes)).toMatchObject({
      sheets: ['Notes', 'Old', 'Parts'],
      hiddenSheets: ['Old'],
      sheet: 'Parts',
    });
    expect(read(bytes, { sheet: 'Old' })).toMatchObject({ sheet: 'Old', lines: { length: 3 } });
    expect(read(bytes, { sheet: 'Notes' })).toMatchObject({ sheet: 'Notes', headerRow: 0 });
  });

  it('with a hidden sheet alone is read from that', () => {
    const bytes = book({ Empty: sheetOf([]), Parts: sheetOf(simple) }, 'xlsx', ['Parts']);
    expect(read(bytes).sheet).toBe('Parts');
  });

  it('with a hidden first sheet of names alone is read from the next', () => {
    const names = sheetOf(simple.slice(0, 1));
    const reading = read(book({ Template: names, Cart: sheetOf(simple) }, 'xls', ['Template']));
    expect(reading).toMatchObject({ sheet: 'Cart', hiddenSheets: ['Template'], lines: { length: 2 } });
  });

  it.each<[string, { v: number; z?: string }, string]>([
    ['a long number', { v: 685119134923 }, '685119134923'],
    ['a long number that is shown rounded', { v: 685119134923, z: '0.00E+00' }, '685119134923'],
    ['a number with separators', { v: 22272021, z: '#,##0' }, '22272021'],
    ['a number with zeros before it', { v: 22272021, z: '0000000000' }, '0022272021'],
  ])('gives %s as a part number with all of its digits, and a doubt', (_what, cell, partNumber) => {
    const sheet = sheetOf(simple);
    sheet.C2 = { t: 'n', ...cell };
    const [line] = read(book({ Parts: sheet })).lines;
    expect(line?.parts[0]?.partNumber).toBe(partNumber);
    expect(line?.doubts).toEqual([{ kind: 'zeros-lost' }]);
  });

  it('keeps prices as they are shown', () => {
    const sheet = sheetOf([...simple]);
    sheet.E2 = { t: 'n', v: 1234.5, z: '#,##0.00' };
    sheet['!ref'] = 'A1:E3';
    expect(read(book({ Parts: sheet })).table.rows[1]?.[4]).toEqual({ text: '1,234.50', number: 1234.5 });
  });

  it('fills the first of merged cells alone', () => {
    const sheet = sheetOf([['Bill of materials', '', ''], ...simple]);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
    const { headerRow, leftOut } = read(book({ Parts: sheet }));
    expect([headerRow, leftOut[0]?.text]).toEqual([2, 'Bill of materials']);
  });

  it('may be HTML or text under another name', () => {
    const html = `<html><body><table><tr>${['Reference', 'Qty', 'MPN'].map((name) => `<th>${name}</th>`).join('')}</tr>
<tr><td>R1</td><td>1</td><td>RC0402FR-0710KL</td></tr></table></body></html>`;
    const reading = readFile({ bytes: new TextEncoder().encode(html), name: 'bom.xls', options: {} });
    expect([reading.kind, reading.lines[0]?.parts[0]?.partNumber]).toEqual(['sheet', 'RC0402FR-0710KL']);
    const text = new TextEncoder().encode('Reference\tQty\tMPN\nR1\t1\tRC0402FR-0710KL\n');
    expect(readFile({ bytes: text, name: 'bom.xls', options: {} })).toMatchObject({
      kind: 'text',
      lines: { length: 1 },
    });
  });

  it('keeps the texts of HTML as texts', () => {
    const html =
      '<table><tr><td>Reference</td><td>MPN</td></tr><tr><td>J1</td><td>0022272021</td></tr><tr><td>J2</td><td>1E5</td></tr></table>';
    const { lines } = read(new TextEncoder().encode(html));
    expect(lines.map(({ parts }) => parts[0]?.partNumber)).toEqual(['0022272021', '1E5']);
  });
});
