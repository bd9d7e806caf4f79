import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type OrderedLine,
  orderItems,
} from '../../../../../../../../electron/shared/domain/bom/export/order/order-items';
import {
  orderAsCsv,
  orderAsText,
} from '../../../../../../../../electron/shared/domain/bom/export/order/order-list';
import { readCsv } from '../read-csv';

const line = (more: Partial<OrderedLine> = {}): OrderedLine => ({
  sku: '296-1395-1-ND',
  quantity: 10,
  references: ['R1', 'R2'],
  mpn: 'LM358DR',
  manufacturer: 'Texas Instruments',
  description: 'Op amp, dual',
  ...more,
});

const digiKey = { id: '459', name: 'DigiKey' };
const mouser = { id: '2401', name: 'Mouser' };
const farnell = { id: '819', name: 'Farnell' };

const textFor = (id: string, name: string, more: Partial<OrderedLine> = {}) =>
  orderAsText(orderItems([line(more)]), { id, name }).text;

describe('an order list', () => {
  it('is in the format that its distributor accepts', () => {
    expect(textFor('459', 'DigiKey')).toBe('10,296-1395-1-ND,R1 R2');
    expect(textFor('2401', 'Mouser')).toBe('296-1395-1-ND|10|R1,R2');
    expect(textFor('819', 'Farnell')).toBe('296-1395-1-ND,10,R1 R2');
    expect(textFor('9', 'element14 APAC')).toBe('296-1395-1-ND,10,R1 R2');
    expect(textFor('2402', 'Newark')).toBe('296-1395-1-ND,10,R1 R2,Op amp; dual');
    expect(textFor('1106', 'Arrow')).toBe('296-1395-1-ND,10,R1 R2');
    expect(textFor('3261', 'RS')).toBe('296-1395-1-ND,10,,,,LM358DR,R1 R2');
    expect(textFor('1532', 'TME')).toBe('296-1395-1-ND 10 R1,R2');
  });

  it('is CSV for any other distributor, and for LCSC with its own names', () => {
    const row = ['296-1395-1-ND', '10', 'LM358DR', 'Texas Instruments', 'R1, R2', 'Op amp, dual'];
    const names = ['Quantity', 'Manufacturer part number', 'Manufacturer', 'References', 'Description'];
    expect(readCsv(textFor('7', 'Anglia'))).toEqual([['SKU', ...names], row]);
    expect(readCsv(textFor('8', 'LCSC'))).toEqual([['LCSC Part Number', ...names], row]);
    expect(readCsv(textFor('constructor', 'Anglia'))).toEqual([['SKU', ...names], row]);
  });

  it('has one item for all lines with one SKU, with all their pieces and references', () => {
    const items = orderItems([
      line(),
      line({ sku: 'B', references: ['C1'] }),
      line({ sku: ' 296-1395-1-ND ', quantity: 5, references: ['R2', 'R9'] }),
    ]);
    expect(items).toMatchObject([
      { sku: '296-1395-1-ND', quantity: 15, references: ['R1', 'R2', 'R9'], lines: 2 },
      { sku: 'B', quantity: 10, lines: 1 },
    ]);
  });

  it('has one item for thousands of lines with one SKU', () => {
    const lines = Array.from({ length: 2000 }, (_, index) =>
      line({ quantity: 3, references: Array.from({ length: 20 }, (_each, at) => `R${index * 20 + at}`) }),
    );
    const [item, ...others] = orderItems(lines);
    expect(others).toEqual([]);
    expect(item).toMatchObject({ quantity: 6000, lines: 2000 });
    expect(new Set(item?.references).size).toBe(40_000);
  });

  it('leaves out whole references beyond the distributor’s limit, and says how many', () => {
    const references = Array.from({ length: 12 }, (_, index) => `R${index + 100}`);
    const list = orderAsText(orderItems([line({ references })]), farnell);
    expect(list.text).toBe('296-1395-1-ND,10,R100 R101 R102 R103 R104 R105');
    expect(list.cut).toEqual([{ sku: '296-1395-1-ND', omitted: 6 }]);
    expect(orderAsText(orderItems([line({ references })]), mouser).cut).toEqual([]);
  });

  it('holds no delimiter and no line break inside a field, and says which SKUs it had to change', () => {
    const odd = line({ sku: 'BAT54C,215', references: ['R1,R2', 'A\r\nB\u{2028}C'] });
    const list = orderAsText(orderItems([odd]), digiKey);
    expect(list.text).toBe('10,BAT54C;215,R1;R2 A B C');
    expect(list.changedSkus).toEqual(['BAT54C,215']);
    expect(orderAsText(orderItems([odd]), mouser).changedSkus).toEqual([]);
    const blanks = ' '.repeat(32_000);
    const text = textFor('2401', 'Mouser', { references: [`A${blanks}B`, `C${blanks}\n${blanks}D`] });
    expect(text).toBe(`296-1395-1-ND|10|A${blanks}B,C D`);
  });

  it('names what has no SKU in place of listing it, except in CSV', () => {
    const items = orderItems([line({ sku: '' }), line()]);
    expect(orderAsText(items, mouser)).toMatchObject({ items: 1, withoutSku: ['LM358DR'] });
    expect(orderAsCsv(items, mouser)).toMatchObject({ items: 2, withoutSku: [] });
  });

  it('holds no formula as a CSV file, and says which SKUs it had to change', () => {
    const odd = line({ sku: '=1+1', description: '@cmd', references: ['+5V'] });
    const list = orderAsCsv(orderItems([odd, line()]), mouser);
    expect(list.changedSkus).toEqual(['=1+1']);
    expect(readCsv(list.text)[1]).toEqual(["'=1+1", '10', 'LM358DR', 'Texas Instruments', "'+5V", "'@cmd"]);
  });
});

const anyLine = fc.record({
  sku: fc.string({ unit: fc.constantFrom(...'AB-,| 1'), maxLength: 6 }),
  quantity: fc.integer({ min: 1, max: 999_999 }),
  references: fc.array(fc.string({ unit: fc.constantFrom(...'RC12,| \n'), minLength: 1, maxLength: 6 }), {
    maxLength: 20,
  }),
  mpn: fc.constantFrom('LM358', '1E5'),
  manufacturer: fc.constantFrom('TI', 'onsemi'),
  description: fc.string({ unit: fc.constantFrom(...'ab ,|\r\n\t"'), maxLength: 12 }),
});

it.each([
  ['459', ',', 3, 0, 1],
  ['2401', '|', 3, 1, 0],
  ['819', ',', 3, 1, 0],
  ['2402', ',', 4, 1, 0],
  ['1106', ',', 3, 1, 0],
  ['3261', ',', 7, 1, 0],
  ['1532', ' ', 3, 1, 0],
])('distributor %s reads back every item with its pieces', (id, delimiter, fields, quantityAt, skuAt) => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 8 }), (lines) => {
      const items = orderItems(lines);
      const list = orderAsText(items, { id, name: '' });
      const rows = list.text === '' ? [] : list.text.split('\n').map((text) => text.split(delimiter));
      const listed = items.filter(({ sku }) => sku !== '');
      expect(rows.map((row) => row.length)).toEqual(listed.map(() => fields));
      expect(rows.map((row) => Number(row[quantityAt]))).toEqual(listed.map(({ quantity }) => quantity));
      const changed = new Set(list.changedSkus);
      for (const [index, { sku }] of listed.entries()) {
        if (!changed.has(sku)) expect(rows[index]?.[skuAt]).toBe(sku);
      }
    }),
    { numRuns: 100 },
  );
});
