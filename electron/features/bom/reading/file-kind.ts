import { UnreadableFile } from './unreadable-file';

/** `zip`: xlsx and ods; `compound`: xls, and encrypted xlsx; `markup`: HTML and XML spreadsheets, often named .xls. */
export type FileKind = 'text' | 'zip' | 'compound' | 'markup';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** Files that are no tables, by the beginnings of their bytes. */
const others: readonly (readonly [string, string])[] = [
  ['a PDF', '%PDF'],
  ['a PNG image', '\u0089PNG'],
  ['a JPEG image', '\u00ff\u00d8\u00ff'],
  ['a gzip archive', '\u001f\u008b'],
  ['a 7-Zip archive', '7z\u00bc\u00af'],
  ['a RAR archive', 'Rar!'],
  ['a program', 'MZ\u0090'],
  ['a program', '\u007fELF'],
  ['a database', 'SQLite format 3'],
];

/** How much of a file's beginning says what it is, in bytes. */
const head = 4096;

const isUtf16 = (bytes: Uint8Array) => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
/** Control characters that no text has. Zeros and escapes are of encodings. */
const isControl = (byte: number) =>
  (byte > 0 && byte < 0x09) || (byte > 0x0d && byte < 0x20 && byte !== 0x1b);

/** Throws `UnreadableFile` for files that are known to be none of these. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'compound';
  // Worksheets of Excel 2 to 4, without a container.
  if (startsWith(bytes, 0x09) && [0, 2, 4, 8].includes(bytes[1] ?? 1) && bytes[3] === 0) return 'compound';
  const text = latin(bytes.subarray(0, head));
  const other = others.find(([, start]) => text.startsWith(start));
  if (other) throw new UnreadableFile('not-a-table', `The file is ${other[0]}`);
  if (!isUtf16(bytes) && bytes.subarray(0, head).filter(isControl).length > text.length / 100) {
    throw new UnreadableFile('not-a-table', 'The file is neither text nor a workbook');
  }
  const start = text.replace(/^(?:ï»¿|\s|\0|ÿþ|þÿ)+/, '').replaceAll('\0', '');
  const isMarkup = /^<(?:\?xml|!doctype html|html|head|meta|body|table|style|div|center|font)[\s>]/i.test(
    start,
  );
  return isMarkup &&
    /<(?:table|\w+:table|Workbook|\w+:Workbook)[\s>]/i.test(latin(bytes).replaceAll('\0', ''))
    ? 'markup'
    : 'text';
}
