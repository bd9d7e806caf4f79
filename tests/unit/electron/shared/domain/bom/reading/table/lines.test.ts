import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../../../../../../../electron/shared/domain/bom/reading/table-reading';
import { readRows, rowsOf } from './read-rows';

const linesOf = (rows: readonly string[], options: ReadOptions = {}) =>
  readRows(rowsOf(...rows), options).lines;

describe('lines of one part', () => {
  const rows = [
    'Ref|Qty|Value|Manufacturer|MPN|DNP',
    'R1|1|10k|Yageo|RC0402FR-0710KL|',
    'C1|1|1u|Murata|GRM155R61A105KE15D|',
    'R2, R3|2|10k|YAGEO|rc0402fr-0710kl|',
    'R4|1|10k|Yageo|RC0402FR-0710KL|DNP',
  ];

  it('are merged with the references of all, but for those that are not mounted', () => {
    const lines = linesOf(rows);
    expect(lines.map((line) => line.rows)).toEqual([[1, 3], [2], [4]]);
    expect(lines[0]).toMatchObject({
      references: ['R1', 'R2', 'R3'],
      quantity: 3,
      doubts: [{ kind: 'merged', rows: 2 }],
    });
  });

  it('stay apart where the user wants it, and where the manufacturers differ', () => {
    expect(linesOf(rows, { mergeDuplicates: false })).toHaveLength(4);
    expect(linesOf(['Ref|Manufacturer|MPN', 'U1|TI|LM358DR', 'U2|ST|LM358DR'])).toHaveLength(2);
  });

  it('are kept apart where two distributors have the same SKU', () => {
    const rows = ['Ref|Qty|Supplier|Supplier Part Number', 'R1|1|Farnell|1234567', 'R2|1|RS|1234567'];
    expect(linesOf(rows).map(({ skus }) => skus)).toEqual([
      [{ sku: '1234567', distributor: 'Farnell' }],
      [{ sku: '1234567', distributor: 'RS' }],
    ]);
  });

  it('without part numbers are merged by their SKUs alone', () => {
    const lines = linesOf([
      'Designator|Comment|LCSC',
      'R1|10k|C25744',
      'R2|10k|C25744',
      'J1|UART|',
      'J2|UART|',
    ]);
    expect(lines.map((line) => line.rows)).toEqual([[1, 2], [3], [4]]);
  });
});

describe('a line is doubted', () => {
  const doubtsOf = (cells: readonly string[], names = 'Ref|Manufacturer|MPN|Value') =>
    readRows([names.split('|'), cells, ['Q9', 'Nexperia', 'BC847B,215', '']]).lines[0]?.doubts;

  it.each([
    [['U1', '', 'LM358DR', ''], [{ kind: 'no-manufacturer' }]],
    [['U1', 'TI', '6.85119E+11', ''], [{ kind: 'number-rounded' }]],
    [['U1', 'TI', 'LM358DR', '100\ufffdF'], [{ kind: 'damaged-text' }]],
    [['U1', 'TI', 'LM358DR', '100Âµ'], [{ kind: 'damaged-text' }]],
    [['U1', 'TI', 'КС147А5', ''], [{ kind: 'look-alike-letters' }]],
    [['U1', 'TI', 'TBD', ''], [{ kind: 'placeholder', text: 'TBD' }]],
    [['U1', 'ANY', 'ANY', ''], [{ kind: 'placeholder', text: 'ANY' }]],
  ])('for %j', (cells, doubts) => {
    expect(doubtsOf(cells)).toEqual(doubts);
  });

  it('when a spreadsheet made a number of its part number', () => {
    const { lines } = readRows([
      ['Ref', 'MPN'],
      ['J1', { text: '22272021', number: 22272021 }],
      ['U1', 'LM358DR'],
    ]);
    expect(lines[0]).toMatchObject({ parts: [{ partNumber: '22272021' }], doubts: [{ kind: 'zeros-lost' }] });
  });

  it('when it shares a reference with another one that is mounted', () => {
    const kinds = (rows: readonly string[]) =>
      linesOf(rows).map(({ doubts }) => doubts.map(({ kind }) => kind));
    expect(
      kinds(['Ref|MPN', 'R1, R2|RC0402FR-0710KL', 'R2|RC0402FR-071KL', 'C1|GRM155R61A105KE15D']),
    ).toEqual([['same-references'], ['same-references'], []]);
    expect(kinds(['Ref|MPN|DNP', 'R1|RC0402FR-0710KL|', 'R1|RC0402FR-071KL|x'])).toEqual([[], []]);
  });
});

describe('placeholders', () => {
  it.each([
    '-',
    '--',
    '~',
    '?',
    'N/A',
    'TBD',
    'GENERIC',
    'ANY',
    'ANY (within parameters)',
    '-- mixed values --',
  ])('such as %j are no part numbers', (text) => {
    expect(linesOf(['Ref|MPN', `R1|${text}`, 'U1|LM358DR'])[0]?.parts).toEqual([]);
  });

  it('are no manufacturers', () => {
    expect(linesOf(['Ref|Manufacturer|MPN', 'R1|ANY|RC0402FR-0710KL', 'U1|TI|LM358DR'])[0]?.parts).toEqual([
      { partNumber: 'RC0402FR-0710KL', manufacturer: null },
    ]);
  });
});
