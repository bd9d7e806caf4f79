import { describe, expect, it } from 'vitest';
import { isHeadingOfNotPopulated } from '../../../../../../../../electron/shared/domain/bom/reading/table/listed-not-populated';
import { isMarkInValue } from '../../../../../../../../electron/shared/domain/bom/reading/table/not-populated';
import { readRows, rowsOf } from './read-rows';

/** Whether the line of a row with this text in a column of this name is populated. */
const isPopulated = (name: string, cell: string) =>
  readRows([
    ['Reference', 'MPN', name],
    ['R1', 'RC0402FR-0710KL', cell],
    ['R2', 'RC0402FR-071KL', ''],
  ]).lines.map((line) => line.isPopulated)[0];

describe('a line whose part is not mounted', () => {
  it.each([
    ['DNP', 'DNP'],
    ['DNP', 'x'],
    ['DNP?', 'Yes'],
    ['DNP', '1'],
    ['Exclude from Board', 'Excluded from board'],
    ['ASSY', 'NI'],
    ['Notes', 'DNP'],
    ['Notes', 'Do not install'],
    ['Notes', 'Leave empty'],
    ['Additional notes', 'do not mount'],
    ['Description', 'NOT POPULATED'],
    ['Value', 'DNP'],
    ['Value', '10k DNP'],
    ['Value', 'NA(1k/R0603)'],
    ['Value', 'DNP Cap'],
    ['Notes', 'nicht bestückt'],
    ['备注', '不贴'],
    ['備考', '未実装'],
    ['LCSC', 'dnp'],
    ['Value', '10k_DNP'],
    ['Value', '10k*DNP'],
    ['Value', '10k NI'],
    ['Value', '100nF/NF'],
    ['Notes', 'No not install'],
    ['Optional?', 'Yes'],
    ['Assembly', 'No'],
    ['Stuffed?', 'no'],
    ['Populate', 'No'],
    ['Fitted', 'false'],
    ['LCSC Assembly', 'No'],
  ])('is known by %s "%s"', (name, cell) => {
    expect(isPopulated(name, cell)).toBe(false);
  });

  it.each([
    ['DNP', ''],
    ['DNP', '0'],
    ['DNP', 'No'],
    ['DNP', '$' + '{DNP}'],
    ['Exclude from BOM', '$' + '{EXCLUDE_FROM_BOM}'],
    ['Populate', 'Yes'],
    ['LCSC Assembly', 'Yes'],
    ['Notes', 'N/A'],
    ['Description', 'NI USB cable'],
    ['Notes', 'see DNP list'],
    ['Footprint', 'NC_pads'],
    ['Optional?', 'No'],
    ['Assembly', 'Main board'],
    ['Assembly', 'Yes'],
    ['Value', 'ADS1115_NI'],
    ['Value', 'NP0 100nF'],
  ])('is not any with %s "%s"', (name, cell) => {
    expect(isPopulated(name, cell)).toBe(true);
  });

  it('may be marked in place of its quantity, which its references then say', () => {
    const [line] = readRows(
      rowsOf('Ref|Qty|MPN', 'R1,R2|DNP|RC0402FR-0710KL', 'C1|1|GRM155R61A105KE15D'),
    ).lines;
    expect(line).toMatchObject({ isPopulated: false, quantity: 2, doubts: [] });
  });

  it('may be marked among its references, as a whole or in part', () => {
    const { lines } = readRows(
      rowsOf(
        'Ref|Qty|MPN',
        'R1, R2 (DNP), R3(DNI)|3|RC0402FR-0710KL',
        'C1 (not fitted)|1|GRM155R61A105KE15D',
        'U1 (MCU)|1|STM32F103C8T6',
        'D1|1|SS14',
        'D2,D3|2|BAT54C',
      ),
    );
    expect(
      lines.map(({ references, quantity, isPopulated }) => [references, quantity, isPopulated]).slice(0, 4),
    ).toEqual([
      [['R1'], 1, true],
      [['R2', 'R3'], 2, false],
      [['C1'], 1, false],
      [['U1 (MCU)'], 1, true],
    ]);
  });

  it('has no part number where the mark stands in its place', () => {
    const [line] = readRows(rowsOf('Ref|Qty|MPN', 'R1|1|DNP', 'C1|1|GRM155R61A105KE15D')).lines;
    expect(line).toMatchObject({ references: ['R1'], parts: [], isPopulated: false, doubts: [] });
  });

  it.each(['DNP', 'Not mounted', 'Do not populate:', '||DNP parts'])(
    'may stand below a heading, up to the next one: %s',
    (heading) => {
      const { lines, leftOut } = readRows(
        rowsOf(
          ...['Ref|Qty|MPN', 'R1|1|RC0402FR-0710KL', heading, 'R2|1|RC0402FR-0710KL', 'U1|1|LM358DR'],
          ...['Connectors', 'J1|1|PH2RA-06-UA'],
        ),
      );
      expect(lines.map(({ references, isPopulated: is }) => [references[0], is])).toEqual([
        ['R1', true],
        ['R2', false],
        ['U1', false],
        ['J1', true],
      ]);
      expect(leftOut.map(({ row, reason }) => [row, reason]).slice(1)).toEqual([
        [2, 'section'],
        [5, 'section'],
      ]);
    },
  );

  it('keeps its references and its part', () => {
    const [line] = readRows(
      rowsOf('Ref|Qty|MPN|DNP', 'R1,R2|0|RC0402FR-0710KL|DNP', 'C1|1|GRM155R61A105KE15D|'),
    ).lines;
    expect(line).toMatchObject({
      references: ['R1', 'R2'],
      quantity: 2,
      parts: [{ partNumber: 'RC0402FR-0710KL' }],
      isPopulated: false,
      doubts: [],
    });
  });

  it('may be named by a list behind the last line, as a whole or in part', () => {
    const { lines } = readRows(
      rowsOf(
        'Ref|Qty|MPN',
        'R1, R2|2|RC0402FR-0710KL',
        'C1|1|GRM155R61A105KE15D',
        'U1|1|LM358DR',
        'DNP: C1, R2',
      ),
    );
    expect(lines.map(({ references, quantity, isPopulated: is }) => [references, quantity, is])).toEqual([
      [['R1'], 1, true],
      [['R2'], 1, false],
      [['C1'], 1, false],
      [['U1'], 1, true],
    ]);
  });
});

it('A long run of separators or blanks is no mark, which is seen at once', () => {
  // Patterns that try each part of the run would take minutes for the cells of a file.
  for (let row = 0; row < 1000; row += 1) {
    expect(isMarkInValue(`1${'_'.repeat(32_000)}x`)).toBe(false);
    expect(isHeadingOfNotPopulated(`DNP${':'.repeat(32_000)}x`)).toBe(false);
  }
});
