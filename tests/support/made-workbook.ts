import { crc32, deflateRawSync } from 'node:zlib';
import { CFB } from '@e965/xlsx';

interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** What the archive says of its unpacked size. */
  readonly claimed?: number;
  readonly isEncrypted?: boolean;
}

/** An archive whose directory may say what is not so. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimed, isEncrypted } of entries) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimed ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(
    central.reduce((sum, { length }) => sum + length, 0),
    8,
  );
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, ...central, Buffer.from('PK\x05\x06'), end]));
}

const text = (content: string) => new TextEncoder().encode(content);

export const contentTypes = text(
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
);
const relations = text(
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
);
const workbookXml = (sheetName: string) =>
  text(
    `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );

/** A workbook with this XML in its sheet, and `before` its root. */
export const workbook = (sheet: string, sheetName = 'Sheet1', before = '') =>
  zip([
    { name: '[Content_Types].xml', content: contentTypes },
    { name: 'xl/workbook.xml', content: workbookXml(sheetName) },
    { name: 'xl/_rels/workbook.xml.rels', content: relations },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: text(
        `<?xml version="1.0"?>${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet}</worksheet>`,
      ),
    },
  ]);

export const cell = (address: string, content: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
/** A header and one line. */
export const rows = `<row r="1">${cell('A1', 'Reference')}${cell('B1', 'MPN')}</row><row r="2">${cell('A2', 'R1')}${cell('B2', 'RC0402FR-0710KL')}</row>`;

/** A workbook that is encrypted as a whole, as one with a password is. */
export function encryptedWorkbook(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, 'EncryptionInfo', [4, 0, 4, 0]);
  CFB.utils.cfb_add(file, 'EncryptedPackage', [1, 2, 3]);
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}
