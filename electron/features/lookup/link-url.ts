import type { PartUrls } from '../../nexar/parts/part-from-answer';
import type { PartLink } from '../../shared/contract/links';

const urlOf = {
  octopart: (urls: PartUrls) => urls.octopart,
  manufacturer: (urls: PartUrls) => urls.manufacturer,
  datasheet: (urls: PartUrls) => urls.datasheet,
  'datasheet-credit': (urls: PartUrls) => urls.datasheetCredit,
  'image-credit': (urls: PartUrls) => urls.imageCredit,
};

/** The URL of a part's link; null if the part has none. */
export function linkUrl(link: PartLink, urls: PartUrls): string | null {
  return link.kind === 'offer' ? (urls.offers.get(link.offerId) ?? null) : urlOf[link.kind](urls);
}
