import type { LineMatch } from '../../../contract/bom/bom-line';
import type { LineLookup } from '../../../contract/bom/lookup-state';
import type { Part } from '../../../contract/part';
import { knownLookup } from '../matching/known-lookup';
import { isAccepted } from '../matching/match-class';
import { exactText } from '../matching/wanted-part';
import { needsCheck } from '../reading/line-doubt';
import type { ReadPart } from '../reading/table-reading';
import type { BomDocumentLine } from './bom-document';
import { openDoubts } from './open-doubts';
import { alternateOutcome, alternatesOf, choiceOf, isPopulated, outcomeOf, wantedOf } from './wanted-of';

/** What identifies a part for good. */
export type NamedPart = Pick<Part, 'id' | 'mpn' | 'manufacturer'>;

function kindOf(lookup: LineLookup | null): LineMatch['kind'] {
  switch (lookup?.state) {
    case 'found':
      return isAccepted(lookup.match) ? 'exact' : 'needs-review';
    case 'none':
      return 'not-found';
    case 'waiting':
    case 'requested':
      // Until an answer comes, what an earlier one said counts.
      return kindOf(lookup.known);
    case undefined:
      return 'not-looked-up';
    default:
      return 'failed';
  }
}

/** Lines are immutable, and each change of the BOM needs their matches again. */
const matches = new WeakMap<BomDocumentLine, LineMatch>();

/** How a line stands: what it was matched with, or why it was not. */
export function lineMatch(line: BomDocumentLine): LineMatch {
  const match = matches.get(line) ?? findMatch(line);
  matches.set(line, match);
  return match;
}

function findMatch(line: BomDocumentLine): LineMatch {
  const lookup = outcomeOf(line)?.lookup ?? null;
  const answer = knownLookup(lookup);
  const found = answer?.state === 'found' ? answer : null;
  const facts = {
    lookup: lookup?.state ?? null,
    class: found?.match.class ?? null,
    manufacturer: found?.match.manufacturer ?? null,
    hits: found?.hits ?? null,
    message: lookup && 'message' in lookup ? lookup.message : null,
  };
  if (!isPopulated(line)) return { ...facts, kind: 'not-populated' };
  if (choiceOf(line)) return { ...facts, kind: 'chosen' };
  if (!wantedOf(line)) return { ...facts, kind: 'no-part-number' };
  return { ...facts, kind: kindOf(lookup) };
}

const acceptedPart = (lookup: LineLookup | null): NamedPart | null => {
  const answer = knownLookup(lookup);
  return answer?.state === 'found' && isAccepted(answer.match) ? answer.part : null;
};

/** Services name the same part by ids of their own. */
export const isSamePart = (one: Omit<NamedPart, 'id'>, other: Omit<NamedPart, 'id'>) =>
  exactText(one.mpn) === exactText(other.mpn) &&
  exactText(one.manufacturer?.name ?? '') === exactText(other.manufacturer?.name ?? '');

/** The part that a line is costed with: the chosen one, or one that fits without a decision. */
export function partOf(line: BomDocumentLine): NamedPart | null {
  const lookup = outcomeOf(line)?.lookup ?? null;
  const decision = choiceOf(line)?.decision;
  if (!decision) return acceptedPart(lookup);
  if (decision.kind === 'as-is') return null;
  const answer = knownLookup(lookup);
  return answer?.state === 'found' && isSamePart(answer.part, decision.part) ? answer.part : decision.part;
}

/** The likely part of a line, which the user has to confirm; null if none was found, or the user has decided. */
export function likelyPartOf(line: BomDocumentLine): NamedPart | null {
  if (lineMatch(line).kind !== 'needs-review') return null;
  const answer = knownLookup(outcomeOf(line)?.lookup ?? null);
  return answer?.state === 'found' ? answer.part : null;
}

/** The part that an alternate was found as, where it fits without a decision. */
export const alternatePartOf = (line: BomDocumentLine, alternate: ReadPart): NamedPart | null =>
  acceptedPart(alternateOutcome(line, alternate)?.lookup ?? null);

/** The parts that a line may be bought as, the wanted one first. None where the user keeps the line as it is. */
export function partsOf(line: BomDocumentLine, useAlternates: boolean): readonly NamedPart[] {
  const part = partOf(line);
  const own = part ? [part] : [];
  if (!useAlternates || choiceOf(line)?.decision.kind === 'as-is') return own;
  const others = alternatesOf(line).flatMap((alternate) => alternatePartOf(line, alternate) ?? []);
  return [...new Map([...own, ...others].map((each) => [each.id, each])).values()];
}

const matchProblems = ['failed', 'not-found', 'needs-review', 'no-part-number'] as const;

/** What the user should look at, without what prices say; null if nothing. */
export function matchProblemOf(line: BomDocumentLine) {
  const { kind } = lineMatch(line);
  return matchProblems.find((problem) => problem === kind) ?? null;
}

export const countProblems = (lines: readonly BomDocumentLine[]) =>
  lines.filter((line) => matchProblemOf(line) !== null || openDoubts(line).some(needsCheck)).length;
