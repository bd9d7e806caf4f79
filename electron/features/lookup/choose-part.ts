import type { PartOccurrence } from '../../storage/repositories/answer-rows';

/** The ids of the parts that were seen with exactly this MPN. Case is ignored, punctuation is not. */
export function exactParts(mpn: string, occurrences: readonly PartOccurrence[]): Set<string> {
  return new Set(exactOccurrences(mpn, occurrences).map(({ partId }) => partId));
}

function exactOccurrences(mpn: string, occurrences: readonly PartOccurrence[]): PartOccurrence[] {
  const wanted = mpn.toLowerCase();
  return occurrences.filter(
    // A similar part came for the sake of another one.
    (occurrence) => occurrence.kind !== 'similar' && occurrence.mpn.toLowerCase() === wanted,
  );
}

/**
 * Which of the parts that were seen with this MPN answers a line of a list as the service would; null where that is in
 * doubt. Case is ignored, punctuation is not: `LM358-N` and `LM358N` are two parts. If a search for the number itself is
 * among the answers, it is the first one there, else the only one: of several manufacturers only the service knows which
 * is meant. `searchKeys`: the keys of the searches for the number.
 */
export function choosePart(
  mpn: string,
  occurrences: readonly PartOccurrence[],
  searchKeys: () => ReadonlySet<string>,
): string | null {
  const exact = exactOccurrences(mpn, occurrences);
  const ids = new Set(exact.map(({ partId }) => partId));
  const [only] = ids;
  if (ids.size < 2) return only ?? null;
  const keys = searchKeys();
  return exact.find(({ key }) => keys.has(key))?.partId ?? null;
}
