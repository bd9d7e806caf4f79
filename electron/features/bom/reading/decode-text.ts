import type { TextEncoding } from '../../../shared/domain/bom/reading/table-reading';
import { eastAsianEncoding } from './east-asian-encoding';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** As many bytes as show the encoding: the lines that hold any which are not ASCII. */
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

/** Characters beyond ASCII for each byte that is none: a byte that a tool cut in two damages one cell, not the file. */
const minValid = 4;

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const others = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  return others - lost >= Math.max(lost, 1) * minValid;
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
  if (isMostlyUtf8(sample)) return 'utf-8';
  return eastAsianEncoding(sample) ?? 'windows-1252';
}

/** The text of a file; `encoding`: as the user says. */
export function decodeText(bytes: Uint8Array, encoding?: TextEncoding): DecodedText {
  const used = encoding ?? detectEncoding(bytes);
  return { text: new TextDecoder(used).decode(bytes), encoding: used };
}
