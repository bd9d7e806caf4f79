import { readFile } from '../../../../../../electron/features/bom/reading/read-file';
import type { ReadOptions } from '../../../../../../electron/shared/domain/bom/reading/table-reading';

export const bytesOf = (text: string) => new TextEncoder().encode(text);
export const read = (bytes: Uint8Array, options: ReadOptions = {}) =>
  readFile({ bytes, name: null, options });
export const readText = (text: string, options: ReadOptions = {}) => read(bytesOf(text), options);

/** One byte a character. */
export const latin = (text: string) => Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0);

export function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const units = hasMark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let index = 0; index < units.length; index += 1)
    view.setUint16(index * 2, units.charCodeAt(index), isLittle);
  return new Uint8Array(view.buffer);
}
