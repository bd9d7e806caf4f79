import { FailureError } from '../../../core/failure-error';
import type { BomCandidates } from '../../../shared/contract/bom/bom-lookup';
import { maxBomCandidates } from '../../../shared/contract/constants/bom-limits';
import type { OffersView } from '../../../shared/contract/offers-view';
import { attritionOf, need } from '../../../shared/domain/bom/costing/need';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import { ownAttrition, quantityOf, wantedOf } from '../../../shared/domain/bom/document/wanted-of';
import { emptyDirectory } from '../../../shared/domain/bom/matching/company-directory';
import { lineQueries } from '../../../shared/domain/bom/matching/line-query';
import { matchOf } from '../../../shared/domain/bom/matching/match-class';
import { isSku } from '../../../shared/domain/bom/matching/wanted-part';
import type { LineLookups } from './line-lookups';

/** Parts that may be meant by a line, each with how it matches, and where it is ordered at the line's need. */
export async function bomCandidates(
  { lines, settings }: BomDocument,
  lineId: number,
  lookups: Pick<LineLookups, 'manufacturers' | 'sellers' | 'candidates'>,
  { myDistributors }: Pick<OffersView, 'myDistributors'>,
  signal?: AbortSignal,
): Promise<BomCandidates> {
  const line = lines.find(({ id }) => id === lineId);
  const wanted = line && wantedOf(line);
  if (!line || !wanted) throw new FailureError('invalid-request', 'No such line, or it names no number');
  const { boards, attrition, country, currency, authorizedOnly, inStockOnly, myDistributorsOnly } = settings;
  const own = attritionOf(ownAttrition(line), attrition);
  const pieces = need(quantityOf(line) ?? 1, boards[0] ?? 1, own);
  const pricing = {
    quantity: Math.max(1, pieces ?? 1),
    ...{ authorizedOnly, inStockOnly, myDistributorsOnly },
    preferred: myDistributors.map(({ id }) => id),
  };
  const manufacturers = await lookups.manufacturers(signal);
  const sellers = isSku(wanted) ? await lookups.sellers(signal) : emptyDirectory;
  const companies = { manufacturers, sellers };
  const [asked] = lineQueries({ target: wanted, sku: null }, companies);
  const market = { country, currency };
  const { found, ...answer } = await lookups.candidates(asked, maxBomCandidates, market, pricing, signal);
  return {
    ...answer,
    rows: found.map(({ part, row }) => ({ part: row, match: matchOf(wanted, part, companies) })),
  };
}
