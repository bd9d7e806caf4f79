import type { LineLookup } from '../../../shared/contract/bom/lookup-state';
import type { BomDocumentLine, LineOutcome } from '../../../shared/domain/bom/document/bom-document';
import type { ManufacturerDirectory } from '../../../shared/domain/bom/matching/manufacturer-directory';
import {
  isAccepted,
  type Match,
  matchClasses,
  matchOf,
} from '../../../shared/domain/bom/matching/match-class';
import type { ReadPart } from '../../../shared/domain/bom/reading/table-reading';

type Found = Extract<LineLookup, { state: 'found' }>;

const rank = (match: Match) => matchClasses.indexOf(match.class);

function checkedMatch(asked: ReadPart, { match, part }: Found, directory: ManufacturerDirectory): Match {
  if (!isAccepted(match)) return match;
  const own = matchOf(asked, part, directory);
  return rank(own) < rank(match) ? match : own;
}

function checkedLookup<T extends LineLookup | null>(
  asked: ReadPart,
  lookup: T,
  directory: ManufacturerDirectory,
): T {
  if (lookup === null || lookup.state === 'none') return lookup;
  if (lookup.state === 'found') return { ...lookup, match: checkedMatch(asked, lookup, directory) };
  return { ...lookup, known: checkedLookup(asked, lookup.known, directory) };
}

/**
 * A line of somebody else's file with its matches made anew, as far as they would be accepted without the user.
 * SECURITY: a file may say of any part that it matches exactly. A manufacturer that `directory` does not know is unchecked.
 */
export function withCheckedOutcomes(
  line: BomDocumentLine,
  directory: ManufacturerDirectory,
): BomDocumentLine {
  const checked = ({ asked, source, lookup }: LineOutcome): LineOutcome => ({
    asked,
    source,
    lookup: checkedLookup(asked, lookup, directory),
  });
  return {
    ...line,
    outcome: line.outcome && checked(line.outcome),
    alternates: line.alternates.map(checked),
  };
}
