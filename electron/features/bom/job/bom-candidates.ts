import { FailureError } from '../../../core/failure-error';
import type { BomCandidates } from '../../../shared/contract/bom/bom-lookup';
import { maxBomCandidates } from '../../../shared/contract/constants/bom-limits';
import type { OffersView } from '../../../shared/contract/offers-view';
import { attritionOf, need } from '../../../shared/domain/bom/costing/need';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import { ownAttrition, quantityOf, wantedOf } from '../../../shared/domain/bom/document/wanted-of';
import { matchOf } from '../../../shared/domain/bom/matching/match-class';
import type { LineLookups } from './line-lookups';

/** Parts that may be meant by a line, each with how it matches, and where it is ordered at the line's need. */
export async function bomCandidates(
  { lines, settings }: BomDocument,
  lineId: number,
  lookups: Pick<LineLookups, 'manufacturers' | 'candidates'>,
  { myDistributors }: Pick<OffersView, 'myDistributors'>,
  signal?: AbortSignal,
): Promise<BomCandidates> {
  const line = lines.find(({ id }) => id === lineId);
  const wanted = line && wantedOf(line);
  if (!line || !wanted) throw new FailureError('invalid-request', 'No such line, or it names no part number');
  const { boards, attrition, country, currency, authorizedOnly, inStockOnly, myDistributorsOnly } = settings;
  const own = attritionOf(ownAttrition(line), attrition);
  const pieces = need(quantityOf(line) ?? 1, boards[0] ?? 1, own);
  const pricing = {
    quantity: Math.max(1, pieces ?? 1),
    ...{ authorizedOnly, inStockOnly, myDistributorsOnly },
    preferred: myDistributors.map(({ id }) => id),
  };
  const directory = await lookups.manufacturers(signal);
  const market = { country, currency };
  const found = await lookups.candidates(wanted.partNumber, maxBomCandidates, market, pricing, signal);
  return {
    ...found,
    rows: found.rows.map((part) => ({ part, match: matchOf(wanted, part, directory) })),
  };
}
