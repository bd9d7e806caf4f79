import { describe, expect, it } from 'vitest';
import { headerName } from '../../../../../../../../electron/shared/domain/bom/reading/table/header-name';
import { readRows, rowsOf } from './read-rows';

const part = (index: number) => `R${index}|1|RC0402FR-07${index}KL`;

describe('the header of a table', () => {
  it('is found below titles, dates and a project’s properties', () => {
    const { headerRow, leftOut, lines } = readRows(
      rowsOf(
        'Bill of Materials||',
        '|Project:|Blinky',
        '|Date:|2024-05-06',
        '',
        '|Designator|Quantity|Manufacturer Part Number',
        '|R1, R2|2|RC0402FR-0710KL',
        '|C1|1|GRM155R61A105KE15D',
      ),
    );
    expect(headerRow).toBe(5);
    expect(lines.map(({ references }) => references)).toEqual([['R1', 'R2'], ['C1']]);
    expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [0, 'above-header'],
      [1, 'above-header'],
      [2, 'above-header'],
      [4, 'header'],
    ]);
  });

  it('may stand apart from its lines by a blank row, and be ruled off', () => {
    const { lines, leftOut } = readRows(
      rowsOf(
        'Item|Quantity|Reference|MPN',
        '____|____|____|____',
        '',
        '1|1|R1|RC0402FR-0710KL',
        '2|1|D1|1N4148W-7-F',
      ),
    );
    expect(lines.map(({ rows }) => rows)).toEqual([[3], [4]]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['header', 'ruled']);
  });

  it('may have two rows, of which the second names distributors', () => {
    const { headerRows, columns, lines } = readRows(
      rowsOf(
        'Qty|MPN|Schematic Reference|SKU|SKU|In Stock|In Stock',
        '|||Digi-Key|Mouser|Digi-Key|Mouser',
        '1|LM358DR|U1|296-1014-1-ND|595-LM358DR|100|200',
      ),
    );
    expect(headerRows).toBe(2);
    expect(columns[4]).toEqual({ name: 'SKU Mouser', role: 'distributor-sku' });
    expect(lines[0]?.skus).toEqual([
      { distributor: 'DigiKey', sku: '296-1014-1-ND' },
      { distributor: 'Mouser', sku: '595-LM358DR' },
    ]);
  });

  it('may have two rows, of which the first names groups', () => {
    const { headerRows, columns, lines } = readRows(
      rowsOf(
        'Part|||Quantity||Reference',
        'Number|Manufacturer|Description|Per board|Total|',
        'LM358DR|TI|Opamp|1|10|U1',
        'RC0402FR-0710KL|Yageo|10k|2|20|R1,R2',
      ),
    );
    expect(headerRows).toBe(2);
    expect(columns.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      'Part Number: part-number',
      'Manufacturer: manufacturer',
      'Part Description: description',
      'Quantity Per board: quantity',
      'Quantity Total: other',
      'Reference: references',
    ]);
    expect(lines.map(({ quantity }) => quantity)).toEqual([1, 2]);
  });

  it('may have fewer or more names than its lines have cells', () => {
    const short = readRows(rowsOf('Designator|Qty|MPN', 'R1|1|RC0402FR-0710KL||remark'));
    expect(short.columns).toHaveLength(5);
    expect(short.lines[0]?.parts[0]?.partNumber).toBe('RC0402FR-0710KL');
    const long = readRows(rowsOf('Designator|Qty|MPN|Note|Price|', 'R1|1|RC0402FR-0710KL'));
    expect(long.lines).toHaveLength(1);
  });

  it.each([
    ['counted up', Array.from({ length: 76 }, (_, index) => `X${index}`)],
    ['unknown', Array.from({ length: 76 }, (_, index) => `Price break ${'abc'[index % 3]}`)],
    ['numbered', Array.from({ length: 76 }, (_, index) => `Field_${index}`)],
  ])('may have many names that are %s', (_what, others) => {
    const { headerRow, lines } = readRows([
      ['Ref', 'MPN', ...others],
      ['R1', 'RC0402FR-0710KL', ...others.map(() => '1')],
      ['U1', 'LM358DR', ...others.map(() => '')],
    ]);
    expect([headerRow, lines.map(({ references }) => references)]).toEqual([1, [['R1'], ['U1']]]);
  });

  it('is cleaned of tags, asterisks, colons and line ends', () => {
    const { columns } = readRows(
      rowsOf('<FONT size=3.5>Quantità|*Designator|*Mfg\\nPart #|Manufacturer:', '1|R1|RC0402FR-0710KL|Yageo'),
    );
    expect(columns.map(({ name, role }) => [name, role])).toEqual([
      ['Quantità', 'quantity'],
      ['Designator', 'references'],
      ['Mfg Part #', 'part-number'],
      ['Manufacturer', 'manufacturer'],
    ]);
  });

  it('is the row that the user names, and its earlier rows are left out', () => {
    const rows = rowsOf('Reference|Qty|MPN', 'A|B|C', part(1));
    const { columns, lines, leftOut } = readRows(rows, { headerRow: 2 });
    expect(columns.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect([lines.length, leftOut.map(({ reason }) => reason)]).toEqual([1, ['above-header', 'header']]);
  });

  it('may be missing: the cells then tell what they are', () => {
    const { headerRow, columns, isRecognized, lines } = readRows(
      rowsOf('R1,R2|2|RC0402FR-0710KL|Yageo', 'U1|1|STM32F103C8T6|ST', 'D1|1|BAT54C-7-F|Diodes'),
    );
    expect([headerRow, isRecognized]).toEqual([0, false]);
    expect(columns.map(({ role }) => role)).toEqual([
      'references',
      'quantity',
      'part-number',
      'manufacturer',
    ]);
    expect(lines[0]?.parts[0]?.partNumber).toBe('RC0402FR-0710KL');
  });

  it.each([
    ['KiCad', 'Reference|Qty|Value|DNP|Footprint|Datasheet'],
    ['KiBoM', 'Component|Description|Part|References|Value|Footprint|Quantity Per PCB'],
    ['Altium', 'Comment|Description|Designator|Footprint|LibRef|Quantity'],
    [
      'EasyEDA',
      'ID|Name|Designator|Footprint|Quantity|Manufacturer Part|Manufacturer|Supplier|Supplier Part',
    ],
    ['Eagle', 'Part|Value|Device|Package|Description'],
    ['OrCAD', 'Item|Quantity|Reference|Part'],
    ['JLCPCB', 'Comment|Designator|Footprint|LCSC Part #'],
    ['Octopart', 'Query|Qty|Manufacturer|MPN|Octopart URL|Schematic Reference'],
    ['Mouser', '|Mouser #|Mfr. #|Manufacturer|Customer #|Description|Order Qty.'],
    [null, 'Designator|Qty|MPN'],
  ])('tells that the table comes from %s', (tool, names) => {
    expect(readRows(rowsOf(names, part(1))).tool).toBe(tool);
  });

  it('takes no time in the square of the signs in a cell', () => {
    const signs = `a${"'".repeat(2_000_000)}x`;
    expect(headerName(signs)).toBe('a');
    expect(headerName(` *Part  Number<br/>:*" `)).toBe('Part Number');
  });

  it('has the fingerprint that its row would give as the header', () => {
    const rows = rowsOf('Board 7||', '|Some|Thing', 'R1|1|RC0402FR-0710KL');
    const reading = readRows(rows);
    expect(reading.rowFingerprints).toHaveLength(3);
    expect(reading.rowFingerprints[1]).toBe(readRows(rows, { headerRow: 2 }).fingerprint);
    expect(reading.rowFingerprints[1]).not.toBe('');
  });
});
