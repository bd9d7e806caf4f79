import type { KnownCompanies, ListedCompany } from './company-directory';
import { isSku, type Wanted, type WantedSku } from './wanted-part';

type Company = Pick<ListedCompany, 'id' | 'name'>;

/** A line as the service is asked for it: by a number, of one of its companies or of any. */
export type LineQuery =
  | { readonly mpn: string; readonly manufacturer: Company | null }
  | { readonly sku: string; readonly seller: Company | null };

export const numberIn = (line: LineQuery) => ('sku' in line ? line.sku : line.mpn);
export const companyIn = (line: LineQuery) => ('sku' in line ? line.seller : line.manufacturer);

/** What is asked for, and what instead where nothing has that part number. */
interface Target {
  readonly target: Wanted;
  /** Of the same line; null without one, or where it is the target. */
  readonly sku: WantedSku | null;
}

/** The line for what is wanted: with a company only where the service has one of that name, because others find nothing. */
function lineFor(wanted: Wanted, { manufacturers, sellers }: KnownCompanies): LineQuery {
  if (isSku(wanted)) {
    const { sku, distributor } = wanted;
    return { sku: sku.trim(), seller: distributor === null ? null : (sellers?.named(distributor) ?? null) };
  }
  const { partNumber, manufacturer } = wanted;
  return {
    mpn: partNumber.trim(),
    manufacturer: manufacturer === null ? null : (manufacturers?.named(manufacturer) ?? null),
  };
}

const byNumberAlone = (line: LineQuery): LineQuery =>
  'sku' in line ? { ...line, seller: null } : { ...line, manufacturer: null };

/** At least one. */
type LineQueries = readonly [LineQuery, ...LineQuery[]];

/** What the service is asked for, in this order: the next one only where the one before found nothing, and so cost nothing. */
export function lineQueries({ target, sku }: Target, companies: KnownCompanies): LineQueries {
  const others = (line: LineQuery) => (companyIn(line) === null ? [] : [byNumberAlone(line)]);
  const own = lineFor(target, companies);
  const last = sku && lineFor(sku, companies);
  return [own, ...others(own), ...(last ? [last, ...others(last)] : [])];
}

/** Whether the companies that the target names are known, so that `lineQueries` says what is really asked for. */
export const areCompaniesKnown = ({ target, sku }: Target, { manufacturers, sellers }: KnownCompanies) =>
  [target, ...(sku ? [sku] : [])].every((wanted) =>
    isSku(wanted)
      ? wanted.distributor === null || sellers !== null
      : wanted.manufacturer === null || manufacturers !== null,
  );
