import type { ImportDelimiter } from '../table-reading';

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** Equal for tables of one layout: the names in their order without case and punctuation, and the delimiter. */
export function fingerprintOf(names: readonly string[], delimiter: ImportDelimiter | null): string {
  const last = names.findLastIndex((name) => name !== '');
  if (last < 0) return '';
  const plain = names.slice(0, last + 1).map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}#]/gu, ''));
  const text = [delimiter ?? '', ...plain].join('\u001f');
  return [0x811c9dc5, 0x01234567].map((start) => hash(text, start).toString(16).padStart(8, '0')).join('');
}
