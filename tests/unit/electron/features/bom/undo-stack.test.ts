import { expect, it } from 'vitest';
import {
  type StackedEdit,
  withEdit,
  withoutEdit,
} from '../../../../../electron/features/bom/library/undo-stack';
import type { BomDocument } from '../../../../../electron/shared/domain/bom/document/bom-document';
import { documentLine, newBom } from './bom-builders';

const bom = (count: number): BomDocument => ({
  ...newBom(Array.from({ length: count }, (_, index) => documentLine(index + 1))),
  id: 'bom',
  createdAt: 1,
  changedAt: 1,
});

/** As an edit of the first `count` lines leaves it. */
const edited = (document: BomDocument, count: number): BomDocument => ({
  ...document,
  lines: document.lines.map((line, index) => (index < count ? { ...line } : line)),
});

/** The edits that can be taken back after `edits` edits of `changed` lines each, with what lookups note in between. */
function stackOf(lines: number, edits: number, changed: number, noted = 0): readonly StackedEdit[] {
  let document = bom(lines);
  let stack: readonly StackedEdit[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const before = edited(document, noted);
    document = edited(before, changed);
    stack = withEdit(stack, { before, after: document });
  }
  expect(stack.at(-1)?.after).toBe(document);
  return stack;
}

it('A hundred edits can be taken back', () => {
  expect(stackOf(10, 120, 10)).toHaveLength(100);
  expect(stackOf(5000, 30, 1)).toHaveLength(30);
});

it('Of edits that change thousands of lines, or come between lookups that do, fewer can be', () => {
  expect(stackOf(20_000, 12, 20_000)).toHaveLength(10);
  expect(stackOf(20_000, 12, 1, 20_000)).toHaveLength(9);
});

it('A choice that was made after an edit stays where the edit is taken back, unless the edit made it', () => {
  const asked = { partNumber: 'LM358', manufacturer: null };
  const choice = { asked, decision: { kind: 'as-is' } } as const;
  const before = bom(1);
  const [line] = before.lines;
  if (!line) throw new Error('no line');
  const changed = { ...line, edits: { quantity: 2 } };
  const after = { ...before, lines: [changed] };
  const present = { ...after, lines: [{ ...changed, choice }] };
  expect(withoutEdit(present, { before, after }).lines).toEqual([{ ...line, choice }]);
  const chosen = { ...before, lines: [{ ...line, choice }] };
  expect(withoutEdit(chosen, { before, after: chosen }).lines).toEqual([line]);
});
