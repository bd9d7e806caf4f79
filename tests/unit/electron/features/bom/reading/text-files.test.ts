import { describe, expect, it } from 'vitest';
import type {
  ImportDelimiter,
  TextEncoding,
} from '../../../../../../electron/shared/domain/bom/reading/table-reading';
import { bytesOf, latin, read, readText, utf16 } from './read-texts';

const partNumbers = (bytes: Uint8Array) =>
  read(bytes).lines.map(({ parts }) => parts.map(({ partNumber }) => partNumber).join(' '));

describe('a text file', () => {
  const text = 'Reference\tQty\tMPN\tComment\nR1\t1\tRC0402FR-0710KL\t10k\nC1\t1\tGRM155R61A105KE15D\t1u\n';

  it.each([
    ['utf-8', bytesOf(text)],
    ['utf-8', bytesOf(`\ufeff${text}`)],
    ['utf-16le', utf16(text, true, true)],
    ['utf-16be', utf16(text, false, true)],
    ['utf-16le', utf16(text, true, false)],
    ['utf-16be', utf16(text, false, false)],
  ])('is read in %s, with and without its mark', (encoding, bytes) => {
    const reading = read(bytes);
    expect(reading).toMatchObject({ kind: 'text', encoding, delimiter: '\t', headerRow: 1 });
    expect(reading.columns[0]).toEqual({ name: 'Reference', role: 'references' });
    expect(reading.lines).toHaveLength(2);
  });

  it('is windows-1252 where it is no UTF-8', () => {
    const { encoding, lines } = read(
      latin('Ref;MPN;Value\nC1;GRM155R61A105KE15D;1 \u00b5F \u00b110%\nR1;RC0402FR-0710KL;10k\n'),
    );
    expect([encoding, lines[0]?.value]).toEqual(['windows-1252', '1 µF ±10%']);
  });

  it('is Shift-JIS or GB18030 where the names of its columns say so', () => {
    // 部品番号, 数量, 説明 and 抵抗器 in Shift-JIS.
    const japanese = latin(
      '\x95\x94\x95\x69\x94\xd4\x8d\x86,Reference,\x90\x94\x97\xca,MPN,\x90\xe0\x96\xbe\n'.concat(
        ...Array.from(
          { length: 12 },
          (_, index) => `${index},R${index},1,RC0402FR-07${index}KL,\x92\xef\x8d\x52\x8a\xed\n`,
        ),
      ),
    );
    const found = read(japanese);
    expect([found.encoding, found.columns[2], found.lines[0]?.description]).toEqual([
      'shift_jis',
      { name: '数量', role: 'quantity' },
      '抵抗器',
    ]);
    // 数量 and 电阻 in GBK.
    const chinese = latin('Designator,\xca\xfd\xc1\xbf,MPN,Comment\nR1,1,RC0402FR-0710KL,\xb5\xe7\xd7\xe8\n');
    const chosen = read(chinese);
    expect([chosen.encoding, chosen.columns[1]?.role, chosen.lines[0]?.value]).toEqual([
      'gb18030',
      'quantity',
      '电阻',
    ]);
  });

  /** A list with an English header, one line for each of these descriptions. */
  const listWith = (...descriptions: readonly string[]) =>
    latin(
      `Designator,MPN,Description\n${descriptions.map((text, at) => `R${at},RC0402FR-07${at}KL,${text}\n`).join('')}`,
    );

  it.each<[TextEncoding, string, string, readonly string[]]>([
    // 电阻 alone.
    ['gb18030', 'a part', '电阻', ['\xb5\xe7\xd7\xe8', '10k 1%']],
    // 蓝色绝缘垫片 and 散热器.
    [
      'gb18030',
      'any',
      '蓝色绝缘垫片',
      ['\xc0\xb6\xc9\xab\xbe\xf8\xd4\xb5\xb5\xe6\xc6\xac', '\xc9\xa2\xc8\xc8\xc6\xf7'],
    ],
    // 青い絶縁シート.
    ['shift_jis', 'any', '青い絶縁シート', ['\x90\xc2\x82\xa2\x90\xe2\x89\x8f\x83V\x81[\x83g']],
    // 青い絶縁シート.
    ['euc-jp', 'any', '青い絶縁シート', ['\xc0\xc4\xa4\xa4\xc0\xe4\xb1\xef\xa5\xb7\xa1\xbc\xa5\xc8']],
  ])('is %s where %s text stands in cells alone: %s', (encoding, _what, text, cells) => {
    const reading = read(listWith(...cells));
    expect([reading.encoding, reading.lines[0]?.description]).toEqual([encoding, text]);
  });

  it.each([
    ['\xb5F \xb110% \xb0C', 'µF ±10% °C'],
    ['r\xe9sistance \xe0 couche \xe9paisse, bo\xeetier \xe9tam\xe9', 'résistance à couche épaisse'],
    ['DESCRI\xc7\xc3O RESIST\xcaNCIA N\xc3O', 'DESCRIÇÃO RESISTÊNCIA NÃO'],
    ['Gr\xf6\xdfe \xfcber \xc4\xd6\xdc', 'Größe über ÄÖÜ'],
  ])('stays windows-1252 with %j', (cell, text) => {
    const reading = read(listWith(cell, cell, cell));
    expect([reading.encoding, reading.lines[0]?.description]).toEqual([
      'windows-1252',
      expect.stringContaining(text.split(',')[0] ?? ''),
    ]);
  });

  it('stays UTF-8 with a byte that is none, and doubts that line alone', () => {
    const text = ['10 µF', '4.7 kΩ', '±1 %', '85 °C', 'Größe'];
    const bytes = [
      ...bytesOf(`Ref,MPN,Note\n${text.map((one, at) => `R${at},X-${at}A,${one}\n`).join('')}R9,X-9A,`),
    ];
    const { encoding, lines } = read(Uint8Array.from([...bytes, 0xb5, 0x46]));
    expect(encoding).toBe('utf-8');
    expect(lines.map(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual([
      ...text.map(() => []),
      ['damaged-text'],
    ]);
  });

  it.each(['10 kÎ©', '100Âµ', '22 â„¦', '±1 Â°C', 'GrÃ¶ÃŸe', 'ç”µé˜»', '10 \ufffd'])(
    'is doubted where its characters were lost before: %s',
    (cell) => {
      const { lines } = readText(
        `Ref,MPN,Note\nR1,RC0402FR-0710KL,${cell}\nR2,RC0402FR-0711KL,10 kΩ ÄÖÜ é»\n`,
      );
      expect(lines.map(({ doubts }) => doubts)).toEqual([[{ kind: 'damaged-text' }], []]);
    },
  );

  it.each([
    ['a header in LF and rows in CRLF', 'Ref,MPN,Note\nR1,RC0402FR-0710KL,a\r\nC1,GRM155R61A105KE15D,b\r\n'],
    ['CR alone', 'Ref,MPN,Note\rR1,RC0402FR-0710KL,a\rC1,GRM155R61A105KE15D,b'],
    [
      'blank lines between all rows',
      'Ref,MPN,Note\r\r\nR1,RC0402FR-0710KL,a\r\r\nC1,GRM155R61A105KE15D,b\r\r\n',
    ],
  ])('may have %s', (_what, content) => {
    const { lines, table } = readText(content);
    expect(lines.map(({ parts }) => parts[0]?.partNumber)).toEqual(['RC0402FR-0710KL', 'GRM155R61A105KE15D']);
    expect(table.rows.flat().some((cell) => typeof cell === 'string' && /[\r\n]/.test(cell))).toBe(false);
  });

  it.each<[string, ImportDelimiter, string]>([
    [
      'commas in its texts',
      ';',
      'References;Qty;MPN;Remarks\nC1;1;EEEFK1J101P;63V, 2.74A, 16x25\nR1;1;RC0402FR-0710KL;1%, 0402\n',
    ],
    ['decimal commas', ';', 'Ref;Qty;MPN;Price\nR1;1;RC0402FR-0710KL;0,01\nC1;2;GRM155R61A105KE15D;1,25\n'],
    [
      'few rows and many commas',
      '\t',
      'References\tQty\tDescription\tMPN\nJ1\t1\t"Header, right angle, 2x3, 0.1"""\tPH2RA-06-UA\nR1\t1\tRES, 10k, 1%, 0603\tRC0603FR-0710KL\n',
    ],
    ['bars', '|', '|Ref|Qty|MPN|\n|R1|1|RC0402FR-0710KL|\n|C1|2|GRM155R61A105KE15D|\n'],
    [
      'colons',
      ':',
      'refdes:device:value:footprint:quantity\nR1,R2:RESISTOR:10k:0402:2\nU1:LM358DR:LM358:SO8:1\n',
    ],
    [
      'a delimiter at the end of its lines',
      ';',
      '"Id";"Designator";"Quantity";"Designation";"Supplier and ref";\n1;"R1";1;"10k";;;\n2;"C1";1;"1u";;;\n',
    ],
  ])('with %s is divided at %j', (_what, delimiter, content) => {
    const reading = readText(content);
    expect([reading.delimiter, reading.lines.length]).toEqual([delimiter, 2]);
  });

  it('is divided as the user says', () => {
    const { columns } = readText('Ref,Qty,MPN\nR1,1,RC0402FR-0710KL\n', { delimiter: ';', headerRow: 1 });
    expect(columns).toHaveLength(1);
  });

  it('with a quote that nothing closes loses no row', () => {
    expect(
      partNumbers(
        bytesOf(
          'Ref,Value,MPN\nJ1,"2.54 mm,PH2RA-06-UA\nJ2,0.1" pitch,PH2RA-08-UA\nR1,10k,RC0402FR-0710KL\n',
        ),
      ),
    ).toEqual(['PH2RA-06-UA', 'PH2RA-08-UA', 'RC0402FR-0710KL']);
  });

  it('with a field missing in one row keeps the others', () => {
    expect(
      readText('Ref,Qty,Value,MPN\n,,,\nR1,1,10k,RC0402FR-0710KL\nC1,1u,GRM155R61A105KE15D\nU1,1,,LM358DR\n')
        .lines,
    ).toHaveLength(3);
  });

  it('with no-break spaces before a SKU is cleaned of them', () => {
    const { lines } = readText('Ref,MPN,Mouser\nR1,RC0402FR-0710KL,\u00a0603-RC0402FR-0710KL\n');
    expect(lines[0]?.skus).toEqual([{ distributor: 'Mouser', sku: '603-RC0402FR-0710KL' }]);
  });

  it('with columns aligned by blanks is cut where its header’s words begin', () => {
    const { kind, delimiter, tool, lines, leftOut } = readText(
      [
        'Partlist exported from a.brd',
        'EAGLE Version 9.1.0',
        '',
        'Part     Value            Package  Library      Position (mil)  Orientation',
        '',
        'C1       33p              C0402    rcl          (207 624)       R0',
        'RF1      U-FL / ??? / 1   U-FL     connectors   (985 840)       R90',
      ].join('\n'),
    );
    expect({ kind, delimiter, tool }).toEqual({ kind: 'fixed-width', delimiter: null, tool: 'Eagle' });
    expect(lines.map(({ references, value, footprint }) => [references, value, footprint])).toEqual([
      [['C1'], '33p', 'C0402'],
      [['RF1'], 'U-FL / ??? / 1', 'U-FL'],
    ]);
    expect(leftOut).toHaveLength(3);
  });

  it.each([
    ['prose', 'This board was made by two people.\nIt has a button, a lamp and a resistor.\n'],
    ['a report of layers', 'Layer Name\tMaterial\tThickness\nTop\tCopper\t0.035mm\nCore\tFR4\t1.5mm\n'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'],
    ['a PDF', '%PDF-1.4\n%\u00e2\u00e3'],
    ['bytes of a program', '\u0001\u0002\u0003\u0004\0\u0005abc'],
    ['nothing', ''],
  ])('of %s is no BOM, and the reason is given', (_what, content) => {
    expect(() => read(latin(content))).toThrow(expect.objectContaining({ reason: 'not-a-table' }));
  });

  it('that lists part numbers and quantities alone is read by its cells', () => {
    const { lines, headerRow } = readText('LM358,10\nNE555P,5\nSTM32F103C8T6,1\n');
    expect(headerRow).toBe(0);
    expect(lines.map(({ parts, quantity }) => [parts[0]?.partNumber, quantity])).toEqual([
      ['LM358', 10],
      ['NE555P', 5],
      ['STM32F103C8T6', 1],
    ]);
  });

  it('that is a list takes the quantities written beside its numbers', () => {
    const { lines } = readText('- RC0402FR-0710KL x 4\n- 2x LM358DR\n- GRM155R71C104KA88D\n');
    expect(lines.map(({ parts, quantity }) => [parts[0]?.partNumber, quantity])).toEqual([
      ['RC0402FR-0710KL', 4],
      ['LM358DR', 2],
      ['GRM155R71C104KA88D', 1],
    ]);
  });

  it('without any header it knows is read where the user names the row', () => {
    expect(
      readText('Alpha,Beta\nx,y\n', { headerRow: 1, roles: ['other', 'part-number'] }).lines,
    ).toHaveLength(1);
  });
});
