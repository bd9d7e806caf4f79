import type { FieldGroup } from '../../shared/contract/part';
import correctSpelling from '../documents/correct-spelling.graphql?raw';
import freeQuery from '../documents/free-query.graphql?raw';
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
import similarParts from '../documents/similar-parts.graphql?raw';
import suggest from '../documents/suggest.graphql?raw';
import wholePart from '../documents/whole-part.graphql?raw';

/** What can be omitted from a query: what a plan may lack, and the counts, without which the parts still arrive. */
export type TextGroup = FieldGroup | 'counts';

/** The fragments of each group, by name. */
const gated: Readonly<Record<TextGroup, Readonly<Record<string, string>>>> = {
  datasheet: { PartDatasheet: partDatasheet },
  image: { PartImage: partImage },
  leadTime: { PartLeadTime: partLeadTime, OfferLeadTime: offerLeadTime },
  specifications: { PartSpecifications: partSpecifications },
  counts: { SearchCounts: searchCounts },
};

export const freeQueryText = freeQuery;
export const partLimitProbeText = partLimitProbe;
/** Only the newer schema names manufacturers; the documents are those that the older one accepts. */
export const suggestText = (withManufacturers: boolean) =>
  withManufacturers ? suggest.replace('inCategoryName', 'inCategoryName\n    inManufacturerName') : suggest;
export const correctSpellingText = correctSpelling;

/** `document` without the groups in `omitted`: neither their fragments nor the spreads of these. */
function withoutGroups(document: string, omitted: ReadonlySet<TextGroup>): string {
  let text = document + wholePart + partCore + partOffers;
  for (const [group, fragments] of Object.entries(gated) as [TextGroup, Record<string, string>][]) {
    for (const [name, fragment] of Object.entries(fragments)) {
      text = omitted.has(group)
        ? text.replace(new RegExp(`^\\s*\\.\\.\\.${name}\\n`, 'm'), '')
        : text + fragment;
    }
  }
  return text;
}

export const searchMpnText = (omitted: ReadonlySet<TextGroup>) =>
  withoutGroups(searchMpn + searchResults, omitted);

export const searchTextText = (omitted: ReadonlySet<TextGroup>) =>
  withoutGroups(searchText + searchResults, omitted);

// The answers to these contain no counts, so they never include that group.

export const multiMatchText = (omitted: ReadonlySet<TextGroup>) =>
  withoutGroups(multiMatch, new Set([...omitted, 'counts' as const]));

export const partByIdText = (omitted: ReadonlySet<TextGroup>) =>
  withoutGroups(partById, new Set([...omitted, 'counts' as const]));

export const similarPartsText = (omitted: ReadonlySet<TextGroup>) =>
  withoutGroups(similarParts, new Set([...omitted, 'counts' as const]));
