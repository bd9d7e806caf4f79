import type { BomDelta, LineFacts, LineFigures, SentBomDelta } from '../../../contract/bom/bom-delta';
import type { BomLine } from '../../../contract/bom/bom-line';
import type { BomView } from '../../../contract/bom/bom-view';
import { figureFields } from '../../../contract/constants/figure-fields';
import { type Figures, figuresOf, linesOf } from './line-figures';

/** A view with the version of its lines, by which main knows what the page holds. */
export interface HeldView extends BomView {
  readonly version: number;
}

/** The facts of a line; all lines have the same. */
const factsIn = (line: BomLine) =>
  Object.keys(line).filter((key) => !Object.hasOwn(figureFields, key)) as (keyof LineFacts)[];

/** What the page lacks: the facts of those lines of which any is another object than the page holds. */
function lackingFacts(lines: readonly BomLine[], held: ReadonlyMap<number, BomLine>): LineFacts[] {
  const [first] = lines;
  if (!first) return [];
  const facts = factsIn(first);
  return lines.flatMap((line) => {
    const known = held.get(line.id);
    if (known && facts.every((fact) => line[fact] === known[fact])) return [];
    return Object.fromEntries(facts.map((fact) => [fact, line[fact]])) as LineFacts;
  });
}

const byId = <T extends { readonly id: number }>(lines: readonly T[]) =>
  new Map(lines.map((line) => [line.id, line]));

/** What the page lacks of a view. `held`: what it holds; null for nothing. */
export function deltaOf({ lines, ...rest }: HeldView, held: Pick<BomView, 'lines'> | null): BomDelta {
  return {
    ...rest,
    lineIds: lines.map(({ id }) => id),
    lines: lackingFacts(lines, byId(held?.lines ?? [])),
    figures: figuresOf(lines),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  const keys = Object.keys(one) as (keyof typeof one)[];
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]));
}

/**
 * The view that a delta makes of `held`. Lines that have not changed are the same objects, so that nothing of them is drawn anew.
 * Throws where a line is missing.
 */
export function viewOf({ lineIds, lines, figures, ...rest }: SentBomDelta, held: HeldView | null): HeldView {
  const [present, sent] = [byId(held?.lines ?? []), byId(JSON.parse(lines) as LineFacts[])];
  const all = linesOf(JSON.parse(figures) as LineFigures);
  if (all.length !== lineIds.length) throw new Error('Lines and figures differ in number');
  const lineAt = (id: number, at: number): BomLine => {
    const figuresOfLine = all[at] as Figures;
    const number = at + 1;
    const facts = sent.get(id);
    if (facts) return { ...facts, number, ...figuresOfLine };
    const known = present.get(id);
    if (!known) throw new Error(`Line ${id} is missing`);
    const { need, order, likelyOrder, more, problems, changes } = known;
    const before = { need, order, likelyOrder, more, problems, changes };
    return number === known.number && isSame(figuresOfLine, before)
      ? known
      : { ...known, number, ...figuresOfLine };
  };
  return { ...rest, lines: lineIds.map(lineAt) };
}
