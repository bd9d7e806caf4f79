import type { PlanGroup } from '../../shared/contract/part';
import cartLink from '../documents/cart-link.graphql?raw';
import cartSellers from '../documents/cart-sellers.graphql?raw';
import correctSpelling from '../documents/correct-spelling.graphql?raw';
import freeQuery from '../documents/free-query.graphql?raw';
import manufacturers from '../documents/manufacturers.graphql?raw';
import multiMatch from '../documents/multi-match.graphql?raw';
import offerLeadTime from '../documents/offer-lead-time.graphql?raw';
import partById from '../documents/part-by-id.graphql?raw';
import partCore from '../documents/part-core.graphql?raw';
import partDatasheet from '../documents/part-datasheet.graphql?raw';
import partImage from '../documents/part-image.graphql?raw';
import partLeadTime from '../documents/part-lead-time.graphql?raw';
import partLimitProbe from '../documents/part-limit-probe.graphql?raw';
import partOffers from '../documents/part-offers.graphql?raw';
import partSpecifications from '../documents/part-specifications.graphql?raw';
import searchCounts from '../documents/search-counts.graphql?raw';
import searchMpn from '../documents/search-mpn.graphql?raw';
import searchResults from '../documents/search-results.graphql?raw';
import searchText from '../documents/search-text.graphql?raw';
import sellers from '../documents/sellers.graphql?raw';
import similarParts from '../documents/similar-parts.graphql?raw';
import suggest from '../documents/suggest.graphql?raw';
import wholePart from '../documents/whole-part.graphql?raw';

/** The fragments of the groups that can be omitted from a query, by name. */
const gated = {
  datasheet: { PartDatasheet: partDatasheet },
  image: { PartImage: partImage },
  leadTime: { PartLeadTime: partLeadTime, OfferLeadTime: offerLeadTime },
  specifications: { PartSpecifications: partSpecifications },
  counts: { SearchCounts: searchCounts },
} as const satisfies Partial<Record<PlanGroup, Readonly<Record<string, string>>>>;

/** Where a query names the lifecycle: among the counts. Of a part it comes with the other specifications, unnamed. */
const lifecycleName = '"lifecyclestatus", ';

/** Whether a query's text names the lifecycle. */
export const namesLifecycle = (text: string) => text.includes(lifecycleName);

export const freeQueryText = freeQuery;
export const partLimitProbeText = partLimitProbe;
/** Only the newer schema names manufacturers; the documents are those that the older one accepts. */
export const suggestText = (withManufacturers: boolean) =>
  withManufacturers ? suggest.replace('inCategoryName', 'inCategoryName\n    inManufacturerName') : suggest;
export const correctSpellingText = correctSpelling;
export const manufacturersText = manufacturers;
export const sellersText = sellers;
export const cartLinkText = cartLink;
export const cartSellersText = cartSellers;

/** `document` without the groups in `omitted`: neither their fragments nor the spreads of these. */
function withoutGroups(document: string, omitted: ReadonlySet<PlanGroup>): string {
  let text = document + wholePart + partCore + partOffers;
  for (const [group, fragments] of Object.entries(gated)) {
    for (const [name, fragment] of Object.entries(fragments)) {
      text = omitted.has(group as keyof typeof gated)
        ? text.replace(new RegExp(`^\\s*\\.\\.\\.${name}\\n`, 'm'), '')
        : text + fragment;
    }
  }
  return omitted.has('lifecycle') ? text.replace(lifecycleName, '') : text;
}

export const searchMpnText = (omitted: ReadonlySet<PlanGroup>) =>
  withoutGroups(searchMpn + searchResults, omitted);

export const searchTextText = (omitted: ReadonlySet<PlanGroup>) =>
  withoutGroups(searchText + searchResults, omitted);

// The answers to these contain no counts, so they never include that group.

export const multiMatchText = (omitted: ReadonlySet<PlanGroup>) =>
  withoutGroups(multiMatch, new Set([...omitted, 'counts' as const]));

export const partByIdText = (omitted: ReadonlySet<PlanGroup>) =>
  withoutGroups(partById, new Set([...omitted, 'counts' as const]));

export const similarPartsText = (omitted: ReadonlySet<PlanGroup>) =>
  withoutGroups(similarParts, new Set([...omitted, 'counts' as const]));
