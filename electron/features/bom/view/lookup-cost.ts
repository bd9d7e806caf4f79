import type { BomView } from '../../../shared/contract/bom/bom-view';
import type { LineLookup } from '../../../shared/contract/bom/lookup-state';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import { jobParts } from '../job/job-store';

/** The most parts that presses for those without an answer can cost: one for each that the press asks for, alternates too. */
export function lookupCost(
  document: Pick<BomDocument, 'lines' | 'settings'>,
): Pick<BomView['cost'], 'failed' | 'uncertain'> {
  const states = jobParts(document).map(({ lookup }) => lookup?.state);
  const count = (...wanted: readonly LineLookup['state'][]) =>
    states.filter((state) => state !== undefined && wanted.includes(state)).length;
  return { failed: count('failed', 'limited'), uncertain: count('uncertain') };
}
