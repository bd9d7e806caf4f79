import { describe, expect, it } from 'vitest';
import { readRows, rowsOf } from './read-rows';

const rolesOf = (...lines: readonly string[]) => readRows(rowsOf(...lines)).columns.map(({ role }) => role);

describe('the role of a column', () => {
  it.each([
    // "Part" is a reference in one tool's tables, a symbol in another's, and a part number elsewhere.
    [
      ['Part|Value|Device|Package', 'R1|10k|R-EU|0402', 'C2|1u|C-EU|0402'],
      ['references', 'value', 'other', 'footprint'],
    ],
    [
      [
        'Component|Part|References|Value|Quantity Per PCB|MPN',
        '1|R|R1 R2|10k|2|RC0402FR-0710KL',
        '2|LED|D1|red|1|LTST-C170KRKT',
      ],
      ['other', 'other', 'references', 'value', 'quantity', 'part-number'],
    ],
    [
      ['Part|Qty', 'LM358DR|2', 'NE555P|1'],
      ['part-number', 'quantity'],
    ],
    [
      ['Item|Quantity|Reference|Part|Mfr PN', '1|1|R1|10k|RC0402FR-0710KL', '2|1|U1|LM358|LM358DR'],
      ['other', 'quantity', 'references', 'value', 'part-number'],
    ],
    // "PN" is an own number beside an MPN.
    [
      [
        'PN|Reference|Manufacturer Part Number',
        '100200300|R1|RC0402FR-0710KL',
        '100200301|R2|RC0402FR-071KL',
      ],
      ['other', 'references', 'part-number'],
    ],
    // DigiKey's numbers, whatever the column is named.
    [
      ['Part Number|Quantity', '311-10KLRCT-ND|1', '296-1014-1-ND|2'],
      ['distributor-sku', 'quantity'],
    ],
    [
      ['Designator|Part Number|Manufacturer Part Number', 'R1|311-10KLRCT-ND|RC0402FR-0710KL'],
      ['references', 'distributor-sku', 'part-number'],
    ],
    // MPNs in columns that are named for SKUs or values, or not at all.
    [
      ['SKU|Qty', 'LM358DR|2', 'STM32F103C8T6|1'],
      ['part-number', 'quantity'],
    ],
    [
      ['Designator|Comment', 'U1|STM32F103C8T6', 'U2|TPS62130RGTR'],
      ['references', 'part-number'],
    ],
    [
      ['Designator|Qty|', 'U1|1|STM32F103C8T6', 'U2|1|TPS62130RGTR'],
      ['references', 'quantity', 'part-number'],
    ],
    // Some of them, where no other column has any.
    [
      [
        'Quantity|Ref|Value||',
        '1|SW1|Button||KMR231GLFS',
        '2|R1 R2|10k||',
        '2|R3 R4|22k|1%|',
        '1|D1|LED||LTST-C170KRKT RED',
        '1|J1|Pins||No not install',
        '1|J2|Pins||Battery holder',
        '1|U1|Opamp||LM358DR',
      ],
      ['quantity', 'references', 'value', 'other', 'part-number'],
    ],
    // DigiKey's remarks are no values.
    [
      ['Comments|Ref|MPN', 'Alternate Packaging Exists|R1|RC0402FR-0710KL', '|U1|LM358DR'],
      ['other', 'references', 'part-number'],
    ],
    [
      ['Comments|Ref|MPN', '10k 1%|R1|RC0402FR-0710KL', '100nF|C1|GRM155R61A105KE15D'],
      ['value', 'references', 'part-number'],
    ],
    // Values are no part numbers, even with their packages.
    [
      ['Designator|Comment', 'R1|10k/R0603', 'C1|100nF/50V', 'U1|LM358DR'],
      ['references', 'value'],
    ],
    // Links are no SKUs.
    [
      ['Reference|MPN|Digikey', 'R1|RC0402FR-0710KL|https://www.digikey.com/en/products/detail/x/1'],
      ['references', 'part-number', 'other'],
    ],
    // A free text is no reference.
    [
      [
        'Quantity|Manufacturer Part Number|Customer Reference',
        '4|CF14JT100R|for the big LED',
        '1|DC0011XX|get a spare one',
      ],
      ['quantity', 'part-number', 'other'],
    ],
    // A board's quantity, not the order's.
    [
      ['Designator|Qty per board|Total Qty|MPN|Order Qty', 'R1|1|50|RC0402FR-0710KL|100'],
      ['references', 'quantity', 'other', 'part-number', 'other'],
    ],
    [
      ['Manufacturer/MPN|Ref|LCSC Assembly|Supplier', 'YAGEO RC0402FR-0710KL|R1|Yes|LCSC'],
      ['manufacturer-and-part-number', 'references', 'populate', 'distributor'],
    ],
  ] as const)('follows name and cells of %j', (lines, roles) => {
    expect(rolesOf(...lines)).toEqual(roles);
  });

  it('is the one that the user chooses', () => {
    const { columns } = readRows(rowsOf('Designator|Type', 'U1|STM32F103C8T6'), {
      roles: ['references', 'description'],
    });
    expect(columns.map(({ role }) => role)).toEqual(['references', 'description']);
  });

  it('is by place: names repeat, and differ in their case alone', () => {
    const { columns, lines } = readRows(
      rowsOf(
        'Part|Value|MPN|Manufacturer|MPN|Manufacturer|VALUE',
        'R1||RC0402FR-0710KL|Yageo|ERJ-2RKF1002X|Panasonic|10k',
      ),
    );
    expect(columns).toHaveLength(7);
    expect(lines[0]?.parts).toEqual([
      { partNumber: 'RC0402FR-0710KL', manufacturer: 'Yageo' },
      { partNumber: 'ERJ-2RKF1002X', manufacturer: 'Panasonic' },
    ]);
    expect(lines[0]?.value).toBe('10k');
  });

  it('pairs numbers and manufacturers by the digits in their names', () => {
    const { lines } = readRows(
      rowsOf(
        'References|MFG1|MFG2|MPN|MPN2|MP_N2',
        'U1|Lattice|Winbond|LFE5U-85F-6BG381C|W25Q128JVSIM|W25Q128JVSIQ',
      ),
    );
    expect(lines[0]?.parts.map(({ manufacturer }) => manufacturer)).toEqual(['Lattice', 'Winbond', null]);
  });

  it.each([
    ['AML 1 Manufacturer|AML 1 MPN|AML 2 Manufacturer|AML 2 MPN'],
    ['Manufacturer|MPN|Alternate Manufacturer|Alternate MPN'],
    ['Mfr 1|Mfr 1 Part Number|Mfr 2|Mfr 2 Part Number'],
  ])('finds the alternates in columns named %s', (names) => {
    const { lines } = readRows(rowsOf(`Ref|${names}`, 'U1|TI|LM358DR|ST|LM358DT', 'U2||LM339DR||'));
    expect(lines[0]?.parts).toEqual([
      { partNumber: 'LM358DR', manufacturer: 'TI' },
      { partNumber: 'LM358DT', manufacturer: 'ST' },
    ]);
  });

  it('names the distributor of a SKU by its column, its row or its shape', () => {
    const { lines } = readRows(
      rowsOf(
        'Ref|MPN|Supplier|Supplier Part|RS|Digike_y2',
        'U1|LM358DR|LCSC|C7950|6601234|296-1014-1-ND',
        'U2|LM358P||296-1395-5-ND|https://rs.example.com/1|DNP',
      ),
    );
    expect(lines.map(({ skus }) => skus.map(({ distributor, sku }) => `${distributor} ${sku}`))).toEqual([
      ['LCSC C7950', 'RS 6601234', 'DigiKey 296-1014-1-ND'],
      ['DigiKey 296-1395-5-ND'],
    ]);
  });

  it('takes a DigiKey number in a column of part numbers for what it is', () => {
    const { lines } = readRows(rowsOf('Ref|MPN', 'D1|1528-1104-ND', 'U1|LM358DR', 'U2|LM339DR'));
    expect(lines[0]).toMatchObject({ parts: [], skus: [{ distributor: 'DigiKey', sku: '1528-1104-ND' }] });
  });

  it('is a part number where a name says that the part may be replaced, and the cells hold numbers', () => {
    const parts = (...names: readonly string[]) =>
      readRows(
        rowsOf(
          `Ref|Qty|Manufacturer|MPN|${names.join('|')}`,
          'C1|1|Murata|GRM188R71H104KA93D|C1608X7R1H104K080AA|none needed',
          'R1|1|Yageo|RC0603FR-0710KL|CRCW060310K0FKEA|see schematic',
        ),
      ).lines[0]?.parts;
    for (const name of ['Substitute 1', 'Alternative', '2nd Source', 'Alternate part'])
      expect(parts(name, 'Replacement')).toEqual([
        { partNumber: 'GRM188R71H104KA93D', manufacturer: 'Murata' },
        { partNumber: 'C1608X7R1H104K080AA', manufacturer: null },
      ]);
  });

  it('is none for what an export of the app has added, whatever its cells hold', () => {
    const { columns } = readRows(
      rowsOf(
        'Ref|Qty|MPN|Parts Lookup: References|Parts Lookup: SKU|Parts Lookup: Part number',
        'R1|1|RC0603FR-0710KL|R1|311-10.0KHRCT-ND|RC0603FR-0710KL',
        'U1|1|LM358DR|U1|296-1014-1-ND|LM358DR',
      ),
    );
    expect(columns.map(({ role }) => role)).toEqual([
      ...['references', 'quantity', 'part-number'],
      ...['other', 'other', 'other'],
    ]);
  });
});
