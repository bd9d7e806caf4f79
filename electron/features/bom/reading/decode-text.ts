import chardet from 'chardet';
import type { TextEncoding } from '../../../shared/domain/bom/reading/table-reading';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Encodings by chardet's names. Of Latin ones its guesses are worthless: a BOM has a handful of such letters. */
const found: Readonly<Record<string, TextEncoding>> = {
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  GB18030: 'gb18030',
  Big5: 'big5',
  'EUC-KR': 'euc-kr',
};
const minConfidence = 80;
/** Names of columns: a BOM often has too few of such letters for a guess by their frequency, and these are no accident. */
const columnNames =
  /数量|個数|用量|型号|型番|品番|部品|メーカー|品牌|厂家|制造商|位号|封装|规格|说明|説明|描述|备注|備考|供应商|수량/;

/** As many bytes as chardet is given: the lines that hold any which are not ASCII. */
const maxSample = 65_536;

function markOf(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: separators and digits have a zero byte, always on one side. */
function unmarkedUtf16(bytes: Uint8Array): TextEncoding | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4096) & ~1;
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < length / 20) return null;
  return odd > even * 4 ? 'utf-16le' : even > odd * 4 ? 'utf-16be' : null;
}

const isUtf8 = (bytes: Uint8Array) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

function decodesTo(bytes: Uint8Array, encoding: TextEncoding, wanted: RegExp): boolean {
  try {
    return wanted.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  for (let start = 0; start < bytes.length && sample.length < maxSample; ) {
    const lineEnd = bytes.indexOf(0x0a, start);
    const end = Math.min(lineEnd < 0 ? bytes.length : lineEnd + 1, start + 4096);
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte > 0x7f)) sample.push(...line);
    start = end;
  }
  return Uint8Array.from(sample);
}

export function detectEncoding(bytes: Uint8Array): TextEncoding {
  const marked = markOf(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return marked;
  if (isUtf8(bytes)) return 'utf-8';
  const sample = sampleOf(bytes);
  const named = Object.values(found).find((encoding) => decodesTo(sample, encoding, columnNames));
  if (named) return named;
  const sure = chardet
    .analyse(sample)
    .find(({ name, confidence }) => confidence >= minConfidence && found[name] !== undefined);
  return found[sure?.name ?? ''] ?? 'windows-1252';
}

/** The text of a file; `encoding`: as the user says. */
export function decodeText(bytes: Uint8Array, encoding?: TextEncoding): DecodedText {
  const used = encoding ?? detectEncoding(bytes);
  return { text: new TextDecoder(used).decode(bytes), encoding: used };
}
