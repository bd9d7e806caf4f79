import { expect, it } from 'vitest';
import type { BomDocumentLine } from '../../../../../../../electron/shared/domain/bom/document/bom-document';
import { mergeLine } from '../../../../../../../electron/shared/domain/bom/document/merge-line';
import { outcomeOf } from '../../../../../../../electron/shared/domain/bom/document/wanted-of';
import { BomTooLarge } from '../../../../../../../electron/shared/domain/bom/reading/line-limits';
import { documentLine, newBom, readLine } from '../../../../features/bom/bom-builders';

const document = (lines: readonly BomDocumentLine[]) => ({
  ...newBom(lines),
  id: 'bom-1',
  createdAt: 1,
  changedAt: 1,
});
const row = (id: number, quantity: number | null = 2) =>
  readLine({ rows: [id], references: [`R${id}`], quantity });

it('Lines of one part become one, with the rows, references, quantities and notes of all', () => {
  const other = documentLine(2, {
    read: readLine({ parts: [{ partNumber: 'LM358DR', manufacturer: 'TI' }] }),
  });
  const first = documentLine(1, { read: row(1), edits: { note: 'First' } });
  const third = documentLine(3, { read: row(3), edits: { quantity: 5, note: 'Third' } });
  const { lines } = mergeLine(document([first, other, third]), 3);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({
    id: 1,
    read: { rows: [1, 3], references: ['R1', 'R3'], quantity: 4, doubts: [{ kind: 'merged', rows: 2 }] },
    edits: { quantity: 7, note: 'First\nThird' },
  });
  expect(lines[1]).toBe(other);
});

it('A line that no other asks the same as, or that is not populated, stays as it is', () => {
  const single = document([
    documentLine(1, { read: row(1) }),
    documentLine(2, { read: row(2), edits: { isPopulated: false } }),
  ]);
  expect(mergeLine(single, 1)).toBe(single);
  expect(mergeLine(single, 2)).toBe(single);
  expect(mergeLine(single, 9)).toBe(single);
});

it('Lines that one line does not hold stay several, and nothing of them is lost', () => {
  const references = (from: number) => Array.from({ length: 6000 }, (_, index) => `R${from + index}`);
  const long = [1, 6001].map((from, index) =>
    documentLine(index + 1, { read: readLine({ references: references(from), quantity: 6000 }) }),
  );
  expect(() => mergeLine(document(long), 1)).toThrow(BomTooLarge);
  const many = [1, 2].map((id) => documentLine(id, { read: row(id), edits: { quantity: 999_999_999 } }));
  expect(() => mergeLine(document(many), 1)).toThrow(BomTooLarge);
});

it('An answer that was paid for stays, whichever of the lines has it', () => {
  const lookup = { state: 'none', fetchedAt: '2026-01-01T00:00:00.000Z' } as const;
  const first = documentLine(1, { read: row(1) });
  const [asked = { partNumber: '', manufacturer: null }] = first.read.parts;
  const second = documentLine(2, { read: row(2), outcome: { asked, source: 'nexar', lookup } });
  const [merged = first] = mergeLine(document([first, second]), 1).lines;
  expect(outcomeOf(merged)?.lookup).toEqual(lookup);
});
