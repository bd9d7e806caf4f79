import type { LineLookup } from '../../../shared/contract/bom/lookup-state';
import type {
  BomDocument,
  BomDocumentLine,
  LineOutcome,
} from '../../../shared/domain/bom/document/bom-document';
import { isSamePart, type NamedPart } from '../../../shared/domain/bom/document/line-match';
import {
  type Companies,
  emptyDirectory,
  type KnownCompanies,
} from '../../../shared/domain/bom/matching/company-directory';
import { knownLookup } from '../../../shared/domain/bom/matching/known-lookup';
import {
  isAccepted,
  type Match,
  type MatchedPart,
  matchClasses,
  matchOf,
} from '../../../shared/domain/bom/matching/match-class';
import { isSku, type Wanted } from '../../../shared/domain/bom/matching/wanted-part';
import type { PartPricesOptions } from '../view/part-prices';

type Found = Extract<LineLookup, { state: 'found' }>;

/** What is known about the parts that lines of a file were found as by their SKUs. */
export async function knownFacts(
  { lines, settings: { country, currency } }: Pick<BomDocument, 'lines' | 'settings'>,
  { manufacturers, sellers }: KnownCompanies,
  cachedParts: PartPricesOptions['cachedParts'],
): Promise<KnownFacts> {
  const ids = lines.flatMap(({ outcome }) => {
    const answer = outcome && isSku(outcome.asked) ? knownLookup(outcome.lookup) : null;
    return answer?.state === 'found' ? [answer.part.id] : [];
  });
  const cached = ids.length > 0 ? await cachedParts(ids, { country, currency }) : [];
  const byId = new Map(cached.map((part) => [part.id, part]));
  return {
    companies: { manufacturers: manufacturers ?? emptyDirectory, sellers: sellers ?? emptyDirectory },
    offersOf(part) {
      const found = byId.get(part.id);
      // An id alone proves nothing: each service has its own.
      return found && isSamePart(part, found) ? found.offers : [];
    },
  };
}

const rank = (match: Match) => matchClasses.indexOf(match.class);

/** What is known without asking the service. */
interface KnownFacts {
  readonly companies: Companies;
  /** The offers of a part, as far as it is cached. */
  readonly offersOf: (part: NamedPart) => MatchedPart['offers'];
}

function checkedMatch(asked: Wanted, { match, part }: Found, { companies, offersOf }: KnownFacts): Match {
  if (!isAccepted(match)) return match;
  const own = matchOf(asked, { ...part, offers: offersOf(part) }, companies);
  return rank(own) < rank(match) ? match : own;
}

function checkedLookup<T extends LineLookup | null>(asked: Wanted, lookup: T, facts: KnownFacts): T {
  if (lookup === null || lookup.state === 'none') return lookup;
  if (lookup.state === 'found') return { ...lookup, match: checkedMatch(asked, lookup, facts) };
  return { ...lookup, known: checkedLookup(asked, lookup.known, facts) };
}

/**
 * A line of somebody else's file with its matches made anew, as far as they would be accepted without the user.
 * SECURITY: a file may say of any part that it matches exactly. A manufacturer that is not known is unchecked, and so is a SKU of a
 * part that is not cached.
 */
export function withCheckedOutcomes(line: BomDocumentLine, facts: KnownFacts): BomDocumentLine {
  const checked = ({ asked, source, lookup }: LineOutcome): LineOutcome => ({
    asked,
    source,
    lookup: checkedLookup(asked, lookup, facts),
  });
  return {
    ...line,
    outcome: line.outcome && checked(line.outcome),
    alternates: line.alternates.map(checked),
  };
}
