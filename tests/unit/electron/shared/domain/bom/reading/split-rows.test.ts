import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRows } from '../../../../../../../electron/shared/domain/bom/reading/split-rows';

const cellsAt = (text: string, delimiter = ',') => [...splitRows(text, delimiter)].map(({ cells }) => cells);

describe('splitting a text into rows', () => {
  it('keeps spaces and invisible characters in their cells', () => {
    expect(cellsAt(' LM358 ,\u00a05\n\u200bR1,')).toEqual([
      [' LM358 ', '\u00a05'],
      ['\u200bR1', ''],
    ]);
  });

  it('accepts LF, CRLF and CR as line ends, also mixed in one text', () => {
    const rows = [['a', 'b'], ['c', 'd'], [''], ['e', 'f']];
    expect(cellsAt('a,b\r\nc,d\r\re,f')).toEqual(rows);
    expect(cellsAt('a,b\nc,d\r\n\ne,f\r\n')).toEqual(rows);
  });

  it('keeps everything in a quoted cell except spaces around the quotes', () => {
    expect(cellsAt('\ufeff"a, b" , "c\r\nd""e"\n')).toEqual([['a, b', 'c\r\nd"e']]);
  });

  it('treats a quote within a cell and an unclosed one as a character', () => {
    expect(cellsAt('1/4" jack,"5\n6" pin,x')).toEqual([
      ['1/4" jack', '"5'],
      ['6" pin', 'x'],
    ]);
  });

  it('finds no row in an empty text or after the last line end', () => {
    expect(cellsAt('')).toEqual([]);
    expect(cellsAt('a\n')).toEqual([['a']]);
    expect(cellsAt('a,\n')).toEqual([['a', '']]);
  });
});

const character = fc.constantFrom(...'AB7 \t,;|"\n\r\u00a0\u200bµ漢.-'.split(''));
const cell = fc.string({ unit: character, maxLength: 12 });
const delimiters = fc.constantFrom('\t', ';', '|', ',');

/** Writes a cell as a spreadsheet does, in quotes only if its text requires them. */
function written(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

it('Splitting reads back every cell of any table with any delimiter and line end', () => {
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(table, delimiters, fc.constantFrom('\n', '\r\n', '\r'), (rows, delimiter, lineEnd) => {
      const text = rows.map((cells) => cells.map((one) => written(one, delimiter)).join(delimiter));
      expect(cellsAt(text.join(lineEnd), delimiter)).toEqual(rows);
      expect(cellsAt(`${text.join(lineEnd)}${lineEnd}`, delimiter)).toEqual(rows);
    }),
    { numRuns: 1000 },
  );
});

it('Splitting loses no characters except line ends, quotes and delimiters', () => {
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 200 }), delimiters, (text, delimiter) => {
      const rows = [...splitRows(text, delimiter)];
      const without = (one: string, pattern: RegExp) => one.replace(pattern, '');
      expect(without(rows.map(({ raw }) => raw).join(''), /[\r\n]/g)).toBe(without(text, /[\r\n]/g));
      for (const { cells, raw } of rows) {
        if (raw.includes('"')) continue;
        expect(cells.join(delimiter)).toBe(raw);
      }
    }),
    { numRuns: 1000 },
  );
});
