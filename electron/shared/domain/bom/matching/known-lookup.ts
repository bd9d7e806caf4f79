import type { LineLookup } from '../../../contract/bom/lookup-state';

/** What the service has answered about a wanted part, now or earlier; null if nothing. */
export function knownLookup(
  lookup: LineLookup | null,
): Extract<LineLookup, { state: 'found' | 'none' }> | null {
  if (lookup === null) return null;
  return lookup.state === 'found' || lookup.state === 'none' ? lookup : lookup.known;
}
