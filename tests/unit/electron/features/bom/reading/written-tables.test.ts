import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  importDelimiters,
  type TextEncoding,
  textEncodings,
} from '../../../../../../electron/shared/domain/bom/reading/table-reading';
import { stressCount } from '../../../../../support/stress-count';
import { bytesOf, latin, read, readText, utf16 } from './read-texts';

interface Writer {
  /** Characters that it has besides those of ASCII. */
  readonly more: string;
  readonly write: (text: string) => Uint8Array;
}

/** The bytes of each character that the encoding has in one or two bytes beyond ASCII: those that decode to it. */
function bytesByCharacter(encoding: TextEncoding): ReadonlyMap<string, readonly number[]> {
  const high = Array.from({ length: 126 }, (_, at) => at + 0x81);
  const candidates = [
    ...high.map((byte) => [byte]),
    // Second bytes may be those of ASCII, "|" too.
    ...high.flatMap((lead) => [0x5c, 0x7c, 0x81, 0xa1, 0xb0, 0xc4].map((trail) => [lead, trail])),
  ];
  const decoder = new TextDecoder(encoding);
  return new Map(
    candidates.flatMap((bytes) => {
      const text = decoder.decode(Uint8Array.from(bytes));
      const isOne = text.length === 1 && text > '\u00bf' && !/[\ue000-\uf8ff\ufffd]/u.test(text);
      return isOne ? [[text, bytes] as const] : [];
    }),
  );
}

function byteWriter(encoding: TextEncoding): Writer {
  const bytes = bytesByCharacter(encoding);
  return {
    more: [...bytes.keys()].slice(0, 200).join(''),
    write: (text) => Uint8Array.from([...text].flatMap((one) => bytes.get(one) ?? one.charCodeAt(0))),
  };
}

describe('any table that is written as text', () => {
  const runs = stressCount('tables in each encoding, runs', { small: 15, full: 2000 });
  const plain = 'aZ09 -+."\',;|:/\t\n';
  // Node 20 decodes two of windows-1252's bytes unlike Electron.
  const common = `${plain}µ°é`;
  const character = fc.constantFrom(...common);
  const cell = fc.string({ unit: character, maxLength: 12 });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  /** Quotes cells where they must be, or all of them. An empty cell alone would be no row. */
  const written = (cell: string, delimiter: string, isQuoted: boolean, isAlone: boolean) =>
    isQuoted || /["\r\n]|^\s|\s$/.test(cell) || cell.includes(delimiter) || (isAlone && cell === '')
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const write = (
    table: readonly (readonly string[])[],
    delimiter: string,
    lineEnd: string,
    isQuoted = true,
  ) =>
    table
      .map((cells) =>
        cells.map((one) => written(one, delimiter, isQuoted, cells.length === 1)).join(delimiter),
      )
      .join(lineEnd) + lineEnd;
  const lineEnds = ['\n', '\r\n', '\r'];

  const writers: Readonly<Record<TextEncoding, Writer>> = {
    'utf-8': { more: '部品Ω😀', write: (text) => bytesOf(text) },
    'utf-16le': { more: '部品Ω😀', write: (text) => utf16(text, true, true) },
    'utf-16be': { more: '部品Ω😀', write: (text) => utf16(text, false, true) },
    'windows-1252': { more: '', write: latin },
    'windows-1250': byteWriter('windows-1250'),
    'windows-1251': byteWriter('windows-1251'),
    'koi8-r': byteWriter('koi8-r'),
    macintosh: byteWriter('macintosh'),
    shift_jis: byteWriter('shift_jis'),
    'euc-jp': byteWriter('euc-jp'),
    gb18030: byteWriter('gb18030'),
    big5: byteWriter('big5'),
    'euc-kr': byteWriter('euc-kr'),
  };

  it.each(textEncodings)('reads back cell by cell when %s and the delimiter are given', (encoding) => {
    const { more, write: bytesFor } = writers[encoding];
    const own = fc.string({
      unit: fc.constantFrom(...(more === '' ? common : plain), ...more),
      maxLength: 12,
    });
    const made = fc.array(fc.array(own, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        made,
        fc.constantFrom(...importDelimiters),
        fc.array(fc.constantFrom(...lineEnds), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (table, delimiter, ends, isQuoted) => {
          const text = table
            .map((row, at) => write([row], delimiter, ends[at % ends.length] ?? '\n', isQuoted))
            .join('');
          const reading = read(bytesFor(text), { encoding, delimiter, headerRow: 0 });
          expect(reading.table.rows).toEqual(table);
        },
      ),
      { numRuns: runs },
    );
  });

  it('is read whatever it holds, each row once: a line, left out, or blank', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...importDelimiters), fc.boolean(), (table, delimiter, isQuoted) => {
        const reading = readText(
          write([['Ref', 'Qty', 'MPN'], ['R1', '1', 'LM358DR'], ...table], delimiter, '\n', isQuoted),
          { delimiter },
        );
        const used = [
          ...reading.lines.flatMap((line) => line.rows),
          ...reading.leftOut.map(({ row }) => row),
        ];
        const filled = reading.table.rows.flatMap((cells, row) =>
          cells.some((one) => typeof one === 'string' && one.trim() !== '') ? [row] : [],
        );
        expect(used.sort((a, b) => a - b)).toEqual(filled);
      }),
      { numRuns: 4 * runs },
    );
  });
});
