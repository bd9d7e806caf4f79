import type { LineMatch, PartIdentity } from '../../../contract/bom/bom-line';
import { isAccepted } from '../matching/match-class';
import type { BomDocumentLine } from './bom-document';
import { choiceOf, isPopulated, outcomeOf, wantedOf } from './wanted-of';

const nothing = { class: null, manufacturer: null, hits: null, message: null };

/** How a line stands: what it was matched with, or why it was not. */
export function lineMatch(line: BomDocumentLine): LineMatch {
  const outcome = outcomeOf(line);
  const match = outcome?.found?.match ?? null;
  const facts = { ...nothing, ...match, hits: outcome?.hits ?? null };
  if (!isPopulated(line)) return { ...facts, kind: 'not-populated' };
  if (choiceOf(line)) return { ...facts, kind: 'chosen' };
  if (!wantedOf(line)) return { ...nothing, kind: 'no-part-number' };
  if (!outcome) return { ...nothing, kind: 'not-looked-up' };
  if (outcome.failure !== null) return { ...facts, kind: 'failed', message: outcome.failure };
  if (!outcome.found) return { ...facts, kind: 'not-found' };
  return { ...facts, kind: match && isAccepted(match) ? 'exact' : 'needs-review' };
}

/** The part that a line is costed with: the chosen one, or one that fits without a decision. */
export function partOf(line: BomDocumentLine): PartIdentity | null {
  const choice = choiceOf(line);
  if (choice) return choice.part;
  return lineMatch(line).kind === 'exact' ? (outcomeOf(line)?.found?.part ?? null) : null;
}

const matchProblems = ['failed', 'not-found', 'needs-review', 'no-part-number'] as const;

/** What the user should look at, without what prices say; null if nothing. */
export function matchProblemOf(line: BomDocumentLine) {
  const { kind } = lineMatch(line);
  return matchProblems.find((problem) => problem === kind) ?? null;
}

export const countProblems = (lines: readonly BomDocumentLine[]) =>
  lines.filter((line) => matchProblemOf(line) !== null).length;
