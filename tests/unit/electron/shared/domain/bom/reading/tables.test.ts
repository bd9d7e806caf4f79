import { describe, expect, it } from 'vitest';
import { columnRole } from '../../../../../../../electron/shared/domain/bom/reading/column-role';
import { ignoredIn, numbersIn } from './read-list';

describe('the role of a column', () => {
  // Spellings of real bills of materials, and of the tools that read them.
  it.each([
    [
      'mpn',
      'MPN|MPN1|MPN 2|MPN_0|Manufacturer Part Number|Manufacturer Part|Manufacturer PN|Mfr Part #|Mfr. #|Mrf#|Mfg Part #|*Mfg Part #|MFG P/N|MFG_PN|MFG#|Manufacture P/N|Manufacture Part Number|Manufacturer_No|Manf Part #|manf#|mfr. no|mnf_num|man-num|ManufacturerPartNumber|Manufacturer Part Number 1|商品型号|MPN/Value|MP_N3|制造商型号|型番|Codice produttore',
    ],
    ['manufacturer-and-mpn', 'Manufacturer/MPN|Manufacturer / Part #'],
    ['part-number', 'Part Number|Part #|PartNumber|P/N|PN|part_num|p#|Part|Order code'],
    [
      'sku',
      'SKU|LCSC|Digikey|Mouser|RS|Newark|Farnell|Supplier Part|Supplier Part Number 1|Supplier 1 P/N|Digi-Key Part Number|Digi-Key Part #|DigiKey_SKU|Mouser #|Mouser P/N|MOUSER_PART_NUMBER|OC_FARNELL|LCSC Part #|LCSC#|LCSCStockCode|JLCPCB Part #|Supplier and ref|Farnell Order Code|Order No.|Vend1#|Arrow|TME|Digike_y|Dikike_y2|LCS_C1',
    ],
    [
      'manufacturer',
      'Manufacturer|Maker|MFG|MFG1|Mfgr|MANU|Manufacture|Mfr.|MF|Manufacturer Name|品牌|メーカー|Hersteller|制造商|Производитель',
    ],
    [
      'reference',
      'Designator|Reference|References|Reference(s)|Ref Des|refdes|Customer Reference|Parts|Schematic Reference|Location|Top Designator|*Designator|Part/Designator|Référence|Referenz|Bezeichner|Repère|位号|参照',
    ],
    [
      'quantity',
      'Quantity|Qty|QTY|*Qty|Quantity Per PCB|Order Qty.|Quantity 1|Requested Quantity 1|Count|Qty per Board|Pieces|Quantità|Quantité|数量|Menge|Anzahl|Stück|Stückzahl|Qté|Кол-во|Qty/Board|<FONT size=3.5>Quantità',
    ],
    [
      'footprint',
      'Footprint|Package|PCB Footprint|PACKAGE ID|Package/Footprint|*Package/Footprint|Pattern|封装规格|Case',
    ],
    ['value', 'Value|Comment|Name|Designation|Désignation|VALUE.1|LibRef|Wert|Valeur'],
    ['description', 'Description|Descrizione|Description/Value|Details|説明'],
    ['dnp', 'DNP|DNP?|Exclude from BOM'],
    ['index', '#|Item|Item #|No.|ID|Index|Row'],
    ['distributor', 'Supplier|Distributor|Vendor|Shop|Lieferant|供应商'],
    [
      'other',
      'Unit Price|Price (USD)|Lifecycle|Datasheet|Internal Part Number|Device|Available Quantity|Supplier Order Qty 1|备注',
    ],
  ] as const)('is %s for every common spelling of its name', (role, spellings) => {
    for (const name of spellings.split('|').filter((one) => one !== ''))
      expect([name, columnRole(name)]).toEqual([name, role]);
  });

  it.each(['LM358', 'PN2222', 'MF10', 'MPN3404', 'R1', 'C5', '74HC00', 'Texas Instruments', '', '100nF'])(
    'is unknown for %j',
    (text) => {
      expect(columnRole(text)).toBeNull();
    },
  );
});

describe('part numbers in a table with a header', () => {
  it.each([
    ['Part number\tQty\nLM358\t10', ['LM358']],
    ['Designator\tValue\tMPN\tQty\nR1, R2\t10k\tRC0603FR-0710KL\t2\nTP1\t\t\t1', ['RC0603FR-0710KL']],
    [
      'Comment,Designator,Footprint,LCSC Part #\n100nF,"C1,C2",0402,C1525\nAMS1117-3.3,U1,SOT-223,C6186',
      ['AMS1117-3.3'],
    ],
    ['"Id";"Designator";"Package";"Quantity";"Designation";\n1;"U1";"SOIC-8";1;"LM358";', ['LM358']],
    ['Index,Quantity,Part Number,Manufacturer Part Number\n1,10,296-1395-5-ND,LM358P', ['LM358P']],
    ['Index,Quantity,Part Number,Description\n1,10,296-1395-5-ND,IC OPAMP GP', ['296-1395-5-ND']],
    ['Designator,Manufacturer/MPN,Qty\nC1,Nichicon LGU2G471MELC45,1', ['LGU2G471MELC45']],
    ['Board rev B\n\nMPN\tManufacturer\nLM358P\tTexas Instruments', ['LM358P']],
    ['MPN\nLM358P\nBSS138PW,115', ['LM358P', 'BSS138PW,115']],
    ['Qty,MPN\n5,"SMCJ30CAHE3,"', ['SMCJ30CAHE3']],
    ['Ref,MPN,Qty\nU1,L298,1\nU2,CR2032,1', ['L298', 'CR2032']],
    ['Ref,MPN,Qty\rU1,LM358P,1\rU2,NE555P,1', ['LM358P', 'NE555P']],
  ])('reads one per row of %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it('ignores headers, references, footprints, quantities, manufacturers and distributors’ numbers', () => {
    const text = [
      'Reference,Qty,Value,Footprint,Manufacturer,MPN,Digi-Key Part Number,Unit Price',
      '"R1, R2",2,10k,0603,Yageo,RC0603FR-0710KL,311-10.0KHRCT-ND,0.1',
      'U1,1,LM358,SOIC-8,Texas Instruments,LM358DR,296-1014-1-ND,0.2',
    ].join('\n');
    expect(numbersIn(text)).toEqual(['RC0603FR-0710KL', 'LM358DR']);
    expect(ignoredIn(text)).toEqual({
      header: ['Reference,Qty,Value,Footprint,Manufacturer,MPN,Digi-Key Part Number,Unit Price'],
      reference: ['R1, R2', 'U1'],
      quantity: ['2', '1'],
      footprint: ['0603', 'SOIC-8'],
      manufacturer: ['Yageo', 'Texas Instruments'],
      sku: ['311-10.0KHRCT-ND', '296-1014-1-ND'],
      column: ['Value', 'Unit Price'],
    });
  });

  it.each([
    ['Ref,MPN,DNP\nU1,LM358P,\nU2,NE555P,DNP'],
    ['Ref,MPN,DNP\nU1,LM358P,No\nU2,NE555P,Yes'],
    ['Ref,MPN,Populate\nU1,LM358P,Yes\nU2,NE555P,No'],
    ['Ref,MPN,Notes\nU1,LM358P,\nU2,NE555P,Do not populate'],
    ['Ref,MPN,Value\nU1,LM358P,LM358\nU2,NE555P,NE555 (DNP)'],
    ['Ref,MPN,Qty\nU1,LM358P,1\nU2,NE555P,0'],
  ])('ignores the row that is marked as not populated in %j', (text) => {
    expect(numbersIn(text)).toEqual(['LM358P']);
    expect(ignoredIn(text)['not-populated']).toHaveLength(1);
  });

  it('ignores rows without a number, placeholders, rounded numbers, alternates and duplicates, each with its reason', () => {
    const text = [
      'Ref\tMPN\tMPN 2',
      'U1\tLM358P\tLM358N',
      'U2\tlm358p\t',
      'U3\tTBD\t',
      'U4\t\t',
      'U5\t9.55167E+12\t',
    ].join('\n');
    expect(numbersIn(text)).toEqual(['LM358P']);
    expect(ignoredIn(text)).toMatchObject({
      alternate: ['LM358N'],
      duplicate: ['lm358p'],
      placeholder: ['U3 · TBD'],
      'no-number': ['U4'],
      rounded: ['9.55167E+12'],
    });
  });

  it('reads cells with line breaks and quotes in them', () => {
    expect(numbersIn('Ref\tMPN\nU1\t"LM358P\nLM358N"\nU2\tNE555P')).toEqual(['LM358P', 'NE555P']);
    expect(numbersIn('Ref,Description,MPN\nJ1,"1/4"" jack",NYS230\nJ2,1/4" jack,NYS231')).toEqual([
      'NYS230',
      'NYS231',
    ]);
  });
});

describe('part numbers in a table without a header', () => {
  it.each([
    ['LM358\t10\nNE555\t5', ['LM358', 'NE555'], { quantity: ['10', '5'] }],
    ['1\tLM358\t10', ['LM358'], { quantity: ['1', '10'] }],
    ['7805\t10', ['7805'], { quantity: ['10'] }],
    [
      '22232021\tHeader, 2 poles\t5\t0.31',
      ['22232021'],
      { text: ['Header, 2 poles'], quantity: ['5'], price: ['0.31'] },
    ],
    [
      'LM358\tTexas Instruments\t1,000',
      ['LM358'],
      { manufacturer: ['Texas Instruments'], quantity: ['1,000'] },
    ],
    ['"BC847B,215"\t100\n\t12', ['BC847B,215'], { quantity: ['100', '12'] }],
    [
      'U1\tSOIC-8\t296-1395-5-ND\tLM358P',
      ['LM358P'],
      { reference: ['U1'], footprint: ['SOIC-8'], sku: ['296-1395-5-ND'] },
    ],
    ['LM358P\t5\nNE555P\tDNP', ['LM358P'], { quantity: ['5'], 'not-populated': ['NE555P · DNP'] }],
    [
      'NE555P|100|U1\nBSS138PW,115|50|Q1',
      ['NE555P', 'BSS138PW,115'],
      { quantity: ['100', '50'], reference: ['U1', 'Q1'] },
    ],
  ])('reads one per row of %j', (text, numbers, leftOut) => {
    expect(numbersIn(text)).toEqual(numbers);
    expect(ignoredIn(text)).toEqual(leftOut);
  });

  it('keeps the order of rows and single lines', () => {
    expect(numbersIn('LM358P\nNE555P\t5\nTL072CP')).toEqual(['LM358P', 'NE555P', 'TL072CP']);
  });
});
