import type { PartAddresses } from '../../nexar/parts/part-from-answer';
import type { PartLink } from '../../shared/contract/links';

const urlOf = {
  octopart: (addresses: PartAddresses) => addresses.octopart,
  manufacturer: (addresses: PartAddresses) => addresses.manufacturer,
  datasheet: (addresses: PartAddresses) => addresses.datasheet,
  'datasheet-credit': (addresses: PartAddresses) => addresses.datasheetCredit,
  'image-credit': (addresses: PartAddresses) => addresses.imageCredit,
};

/** The URL of a part's link; null if the part has none. */
export function linkUrl(link: PartLink, addresses: PartAddresses): string | null {
  return link.kind === 'offer' ? (addresses.offers.get(link.offerId) ?? null) : urlOf[link.kind](addresses);
}
