import { describe, expect, it } from 'vitest';
import type { BomDocumentLine } from '../../../../../../../electron/shared/domain/bom/document/bom-document';
import { updateLines } from '../../../../../../../electron/shared/domain/bom/document/update-lines';
import type { ReadLine } from '../../../../../../../electron/shared/domain/bom/reading/table-reading';
import { documentLine, readLine } from '../../../../features/bom/bom-builders';

const part = (partNumber: string) => [{ partNumber, manufacturer: null }];

const read = (partNumber: string, ...references: readonly string[]): ReadLine =>
  readLine({ parts: part(partNumber), references });

const linesOf = (...reads: readonly ReadLine[]): readonly BomDocumentLine[] =>
  reads.map((each, index) => documentLine(index + 1, { read: each }));

/** The ids of the lines that the newer ones take the place of; null where they are new. */
const replaced = (before: readonly BomDocumentLine[], after: readonly ReadLine[]) =>
  updateLines(before, after).lines.map((line) => line.before?.id ?? null);

describe('a line of a newer table', () => {
  it('takes the place of the line of its part with the most references in common', () => {
    const before = linesOf(read('A', 'R1', 'R2'), read('A', 'R3', 'R4', 'R5'), read('B', 'R6', 'R7', 'R8'));
    expect(replaced(before, [read('A', 'R1', 'R4', 'R5', 'R6', 'R7', 'R8')])).toEqual([2]);
    expect(replaced(before, [read('A', 'R4'), read('A', 'R1')])).toEqual([2, 1]);
  });

  it('takes the place of any line of its part before that of another with its references', () => {
    const before = linesOf(read('A', 'R1'), read('B', 'R2'));
    expect(replaced(before, [read('B', 'R1')])).toEqual([2]);
    expect(replaced(before, [read('C', 'R2'), read('A', 'R9')])).toEqual([2, 1]);
  });

  it('leaves each line to one other, and is new where none is left', () => {
    const before = linesOf(read('A', 'R1'), read('A', 'R2'));
    const { lines, removed } = updateLines(before, [read('A', 'R2'), read('A', 'R2'), read('A', 'R2')]);
    expect(lines.map(({ before: line }) => line?.id ?? null)).toEqual([2, 1, null]);
    expect(lines.map(({ after }) => after.id)).toEqual([2, 1, 3]);
    expect(removed).toEqual([]);
  });
});

describe('twenty thousand equal lines', () => {
  it.each([
    ['without references', []],
    ['with the same references', ['R1', 'R2']],
  ])('%s take the place of each other in their order', (_, references) => {
    const ids = Array.from({ length: 20_000 }, (_each, index) => index + 1);
    const before = ids.map((id) => documentLine(id, { read: read('A', ...references) }));
    const after = ids.map(() => read('A', ...references));
    const { lines, removed } = updateLines(before, after);
    expect(lines.every((line, index) => line.before === before[index])).toBe(true);
    expect(removed).toEqual([]);
  });
});
