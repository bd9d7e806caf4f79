import { describe, expect, it } from 'vitest';
import { readRows, rowsOf } from './read-rows';

const simple = rowsOf(
  'Reference|Qty|Value|Manufacturer|MPN',
  'R1, R2|2|10k|Yageo|RC0402FR-0710KL',
  'U1|1|LM358|Texas Instruments|LM358DR',
);

describe('a table with names above its columns', () => {
  it('is read into lines with references, quantities and part numbers', () => {
    const { headerRow, isRecognized, lines, leftOut } = readRows(simple);
    expect({ headerRow, isRecognized, leftOut: leftOut.map(({ reason }) => reason) }).toEqual({
      headerRow: 1,
      isRecognized: true,
      leftOut: ['header'],
    });
    expect(lines[0]).toEqual({
      rows: [1],
      references: ['R1', 'R2'],
      quantity: 2,
      parts: [{ partNumber: 'RC0402FR-0710KL', manufacturer: 'Yageo' }],
      skus: [],
      value: '10k',
      description: '',
      footprint: '',
      isPopulated: true,
      doubts: [],
    });
  });

  it('is read as the user says: without a header, and with other roles', () => {
    const { headerRow, lines } = readRows(simple.slice(1), {
      headerRow: 0,
      roles: ['references', 'quantity', 'part-number', 'manufacturer', 'other'],
    });
    expect(headerRow).toBe(0);
    expect(lines.map(({ parts }) => parts[0]?.partNumber)).toEqual(['10k', 'LM358']);
  });

  it('has one fingerprint whatever its rows, the case and the punctuation of its names', () => {
    const other = [['REFERENCE', 'qty.', 'Value', 'Manufacturer:', 'MPN']];
    expect(readRows(other).fingerprint).toBe(readRows(simple).fingerprint);
    expect(readRows(rowsOf('Reference|Qty|Value|MPN')).fingerprint).not.toBe(readRows(simple).fingerprint);
  });
});

it('A long run of blanks or commas in a column of SKUs or in a list is read at once', () => {
  // Patterns that try each part of the run would take minutes.
  for (const filling of [' '.repeat(30_000), ','.repeat(30_000)]) {
    const cells = Array.from({ length: 100 }, () => [`1${filling}x`]);
    const asSkus = readRows([['DigiKey Part Number', 'Qty'], ...cells], { mergeDuplicates: false });
    expect(asSkus.lines).toHaveLength(100);
    const asList = readRows(cells, { mergeDuplicates: false });
    expect(asList.lines.length + asList.leftOut.length).toBe(100);
  }
});
