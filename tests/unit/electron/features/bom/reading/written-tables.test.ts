import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importDelimiters } from '../../../../../../electron/shared/domain/bom/reading/table-reading';
import { bytesOf, latin, read, readText, utf16 } from './read-texts';

describe('any table that is written as text', () => {
  // Characters that every one of the encodings has; Node 20 decodes two of windows-1252's bytes unlike Electron.
  const character = fc.constantFrom(...'aZ09 -+.µ°é"\',;|:/\t\n');
  const cell = fc.string({ unit: character, maxLength: 12 });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  const write = (table: readonly (readonly string[])[], delimiter: string, lineEnd: string) =>
    table.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter)).join(lineEnd) +
    lineEnd;
  const encoders = {
    'utf-8': (text: string) => bytesOf(text),
    'utf-16le': (text: string) => utf16(text, true, true),
    'utf-16be': (text: string) => utf16(text, false, true),
    'windows-1252': latin,
  } as const;

  it('reads back cell by cell when encoding and delimiter are given', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...importDelimiters),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(...(Object.keys(encoders) as (keyof typeof encoders)[])),
        (table, delimiter, lineEnd, encoding) => {
          const bytes = encoders[encoding](write(table, delimiter, lineEnd));
          const reading = read(bytes, { encoding, delimiter, headerRow: 0 });
          expect(reading.table.rows).toEqual(table);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is read whatever it holds, each row once: a line, left out, or blank', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...importDelimiters), (table, delimiter) => {
        const reading = readText(
          write([['Ref', 'Qty', 'MPN'], ['R1', '1', 'LM358DR'], ...table], delimiter, '\n'),
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
      { numRuns: 60 },
    );
  });
});
