import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { checkZip } from '../../../../../../electron/features/bom/reading/check-zip';
import { readFile } from '../../../../../../electron/features/bom/reading/read-file';
import { maxCells, maxWorkbookCells } from '../../../../../../electron/features/bom/reading/reading-limits';
import {
  maxSheetNameLength,
  maxSheets,
  maxTableReferences,
} from '../../../../../../electron/shared/contract/constants/bom-limits';
import {
  cell,
  contentTypes,
  encryptedWorkbook,
  rows,
  workbook,
  zip,
} from '../../../../../support/made-workbook';

const text = (content: string) => new TextEncoder().encode(content);
const read = (bytes: Uint8Array) => readFile({ bytes, name: 'bom.xlsx', options: {} });
const unreadable = (reason: string) => expect.objectContaining({ reason });

describe('a hostile workbook', () => {
  it('that is none is read, for comparison', () => {
    expect(read(workbook(`<sheetData>${rows}</sheetData>`)).lines).toHaveLength(1);
  });

  it('is refused when it unpacks beyond the limit, whatever its directory says', () => {
    const bomb = (claimed: number) =>
      zip(
        [contentTypes, new Uint8Array(2_000_000)].map((content) => ({
          name: '[Content_Types].xml',
          content,
          claimed,
        })),
      );
    for (const claimed of [10, 2_000_000]) {
      expect(() => checkZip(bomb(claimed), 1_000_000)).toThrow(unreadable('too-large'));
      expect(() => checkZip(bomb(claimed), 3_000_000)).not.toThrow();
    }
  });

  it.each([
    ['pictures', 'xl/media/image1.png'],
    ['an archive in the archive', 'Index.zip'],
    ['a document of another program', 'Index/Document.iwa'],
  ])('is read without unpacking %s', (_what, name) => {
    const bytes = zip([
      { name: '[Content_Types].xml', content: contentTypes },
      { name, content: new Uint8Array(2_000_000) },
    ]);
    const checked = checkZip(bytes, 10_000);
    expect(checked.length).toBeLessThan(10_000);
    expect(Buffer.from(checked).includes(name)).toBe(false);
  });

  it('that hides an archive behind the name of a spreadsheet is refused', () => {
    const inner = workbook(`<sheetData>${rows}</sheetData>`);
    const bytes = zip([
      { name: 'content.xml', content: text('<x/>') },
      { name: 'Index.zip', content: inner },
    ]);
    expect(() => read(bytes)).toThrow(unreadable('damaged'));
  });

  it('is parsed by the entries that were checked, whatever else the archive says of them', () => {
    const bytes = workbook(`<sheetData>${rows}</sheetData>`);
    const buffer = Buffer.from(bytes);
    // Another count of entries for who reads the first of the two, and another name, method and length before each entry.
    buffer.writeUInt16LE(1, buffer.length - 14);
    for (let at = buffer.indexOf('PK\x03\x04'); at >= 0; at = buffer.indexOf('PK\x03\x04', at + 4)) {
      buffer.writeUInt16LE(99, at + 8);
      buffer.writeUInt32LE(0xfffffff, at + 18);
      buffer.writeUInt32LE(0xfffffff, at + 22);
      buffer.write('x', at + 30);
    }
    expect(read(new Uint8Array(buffer)).lines).toHaveLength(1);
  });

  it('with more sheets than can be offered is refused', () => {
    const names = Array.from({ length: maxSheets + 1 }, (_, sheet) => `S${sheet}`);
    const named = names.join('" sheetId="1" r:id="rId1"/><sheet name="');
    const bytes = workbook(`<sheetData>${rows}</sheetData>`, named);
    expect(() => read(bytes)).toThrow(unreadable('too-large'));
  });

  it('may have a sheet with a name without end, which is cut and can be chosen', () => {
    const bytes = workbook(`<sheetData>${rows}</sheetData>`, 'n'.repeat(5000));
    const { sheets, sheet } = read(bytes);
    expect(sheets).toEqual(['n'.repeat(maxSheetNameLength)]);
    expect(readFile({ bytes, name: null, options: { sheet: sheet ?? '' } }).sheet).toBe(sheet);
  });

  it('with a million columns and rows declared is read by what it holds', () => {
    const { columns, lines } = read(
      workbook(
        `<dimension ref="A1:XFD1048576"/><cols><col min="1" max="1000000" width="9"/></cols><sheetData>${rows}</sheetData>`,
      ),
    );
    expect([columns.length, lines.length]).toEqual([2, 1]);
  });

  it('is refused when a cell stands beyond all that is read', () => {
    expect(() =>
      read(workbook(`<sheetData>${rows}<row r="1048576">${cell('A1048576', 'x')}</row></sheetData>`)),
    ).toThrow(unreadable('too-many-cells'));
  });

  it('is refused when it has more cells than are read', () => {
    const many = Array.from(
      { length: maxCells / 16_384 + 1 },
      (_, row) => `<row r="${row + 3}">${cell(`XFD${row + 3}`, 'x')}</row>`,
    ).join('');
    expect(() => read(workbook(`<sheetData>${rows}${many}</sheetData>`))).toThrow(
      unreadable('too-many-cells'),
    );
  });

  it('is refused for its empty cells before they are parsed', () => {
    const empty = `<row>${'<c s="1"/>'.repeat(maxWorkbookCells + 1)}</row>`;
    expect(() => checkZip(workbook(`<sheetData>${rows}${empty}</sheetData>`))).toThrow(
      unreadable('too-many-cells'),
    );
  });

  it('expands no entities', () => {
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const sheet = `<sheetData>${rows}<row r="3">${cell('A3', 'R2')}${cell('B3', '&b;&c;LM358DR')}</row></sheetData>`;
    const { lines } = read(workbook(sheet, 'Sheet1', laughs));
    expect(lines[1]?.parts[0]?.partNumber).toBe('&b;&c;LM358DR');
  });

  it('evaluates no formula, and shows what was last computed', () => {
    const sheet = `<sheetData>${rows}<row r="3">${cell('A3', 'R2')}<c r="B3" t="str"><f>WEBSERVICE("http://x.invalid")</f><v>LM358DR</v></c></row></sheetData>`;
    expect(read(workbook(sheet)).lines[1]?.parts[0]?.partNumber).toBe('LM358DR');
  });

  it.each(['../../etc/passwd', '__proto__', 'C:\\Windows\\x', 'constructor'])(
    'may name a sheet %j: a text only',
    (name) => {
      const reading = read(workbook(`<sheetData>${rows}</sheetData>`, name));
      expect([reading.sheets, reading.sheet, reading.lines.length]).toEqual([[name], name, 1]);
    },
  );

  it.each([
    ['an encrypted entry', zip([{ name: '[Content_Types].xml', content: contentTypes, isEncrypted: true }])],
    [
      'an encrypted OpenDocument',
      zip([
        { name: 'content.xml', content: text('x') },
        { name: 'META-INF/manifest.xml', content: text('<manifest:encryption-data manifest:checksum="x"/>') },
      ]),
    ],
  ])('with %s is said to be protected', (_what, bytes) => {
    expect(() => read(bytes)).toThrow(unreadable('encrypted'));
  });

  it.each([
    ['cut off', workbook(`<sheetData>${rows}</sheetData>`).subarray(0, 700), 'damaged'],
    ['without its sheets', zip([{ name: '[Content_Types].xml', content: text('<Types/>') }]), 'damaged'],
    ['another archive', zip([{ name: 'photo.jpg', content: text('x') }]), 'not-a-table'],
    [
      'a compound file of nothing',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]),
      'damaged',
    ],
  ])('%s is refused', (_what, bytes, reason) => {
    expect(() => read(bytes)).toThrow(unreadable(reason));
  });
});

describe('a workbook with a password', () => {
  it('is said to be protected where the whole of it is encrypted', () => {
    expect(() => read(encryptedWorkbook())).toThrow(unreadable('encrypted'));
  });

  it('is said to be protected where its records are', () => {
    // The record FILEPASS in the place of the one behind the beginning of the workbook's stream.
    const made = utils.book_new();
    utils.book_append_sheet(made, utils.aoa_to_sheet([['Reference']]), 'A');
    const bytes = Buffer.from(write(made, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    const at = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00])) + 20;
    bytes.writeUInt16LE(0x002f, at);
    bytes.writeUInt16LE(0, at + 4);
    expect(() => read(new Uint8Array(bytes))).toThrow(unreadable('encrypted'));
  });
});

describe('a hostile text', () => {
  it('with one wide row among very many is refused', () => {
    const wide = `Reference,MPN${','.repeat(498)}\n`;
    expect(() => read(text(`${wide}${'\n'.repeat(100_000)}R1,LM358\n`))).toThrow(
      unreadable('too-many-cells'),
    );
  });

  it('with more cells than are read is refused', () => {
    expect(() => read(text(`Reference,MPN\n${','.repeat(maxCells + 1)}\n`))).toThrow(
      unreadable('too-many-cells'),
    );
  });

  it.each([
    ['quotes', '"'.repeat(200_000)],
    ['quotes behind commas', ',"'.repeat(20_000)],
    ['dashes', '-'.repeat(200_000)],
    ['one long word', 'R'.repeat(200_000)],
    ['references without end', `R1${', R1'.repeat(15_000)}`],
    ['ranges', 'R1-R2000,'.repeat(2000)],
  ])('of %s is read without hanging', (_what, content) => {
    const { lines } = read(text(`Reference;Qty;MPN\n${content};1;LM358DR\nR1;1;RC0402FR-0710KL\n`));
    expect(lines.length).toBeGreaterThan(0);
  });

  it('of ranges is refused at the first reference beyond the limit', () => {
    const ranges = (count: number) =>
      text(`Ref,MPN\n${Array.from({ length: count }, (_, row) => `R1-R2000,X-${row}A`).join('\n')}\n`);
    expect(read(ranges(maxTableReferences / 2000)).lines).toHaveLength(maxTableReferences / 2000);
    expect(() => read(ranges(maxTableReferences / 2000 + 1))).toThrow(unreadable('too-many-values'));
  });
});
