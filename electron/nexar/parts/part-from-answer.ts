import type { LeftOut } from '../../shared/contract/left-out';
import type { FieldGroup, Lifecycle, Offer, Part, Specification } from '../../shared/contract/part';
import { positiveCount } from '../graphql/answer-values';
import { lifecycleAttribute, lifecycleFrom } from './lifecycle';
import { offerFromAnswer } from './offer-from-answer';
import type { PartAnswer, SpecAnswer } from './search-answer';
import { totalStock } from './total-stock';

type Credit = NonNullable<NonNullable<Part['image']>['credit']>;

/** The URLs of a part, which stay in main: the page names a link by its kind. */
export interface PartUrls {
  readonly octopart: string | null;
  readonly manufacturer: string | null;
  readonly datasheet: string | null;
  readonly datasheetCredit: string | null;
  readonly image: string | null;
  readonly imageCredit: string | null;
  readonly offers: ReadonlyMap<string, string>;
}

export interface FoundPart {
  readonly part: Part;
  readonly urls: PartUrls;
}

/** What all parts of one answer have in common. */
export interface AnswerContext {
  readonly country: string;
  readonly currency: string;
  readonly source: Part['source'];
  readonly fetchedAt: string;
  readonly outsidePlan: readonly FieldGroup[];
}

function lifecycleOf(specs: readonly SpecAnswer[]): Lifecycle | null {
  const spec = specs.find(({ attribute }) => attribute.shortname === lifecycleAttribute);
  const value = spec?.value?.trim() || spec?.displayValue?.trim();
  if (!spec || !value) return null;
  return lifecycleFrom(value, spec.displayValue?.trim() || value);
}

function specification({ attribute, displayValue, value }: SpecAnswer): Specification {
  return {
    id: (attribute.shortname ?? attribute.name).slice(0, 200),
    name: attribute.name,
    group: attribute.group ?? '',
    value: displayValue || value || '',
  };
}

/** The host of a web URL; null for anything that main would not open. */
function hostOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? host : null;
}

type Owed = Pick<NonNullable<PartAnswer['bestImage']>, 'creditString' | 'creditUrl'>;

function creditOf(owed: Owed): Credit | null {
  const credit = owed.creditString?.trim();
  return credit ? { text: credit, linked: hostOf(owed.creditUrl) !== null } : null;
}

function imageOf({ bestImage }: PartAnswer): Part['image'] {
  return bestImage && hostOf(bestImage.url) ? { credit: creditOf(bestImage) } : null;
}

function datasheetOf(answer: PartAnswer): Part['datasheet'] {
  const sheet = answer.bestDatasheet;
  const host = hostOf(sheet?.url);
  if (!sheet || !host) return null;
  return {
    name: sheet.name || 'Datasheet',
    pages: positiveCount(sheet.pageCount),
    host,
    credit: creditOf(sheet),
  };
}

/** The offers of all sellers, flattened; a duplicate id is dropped, so that an id names one offer. */
function offersOf(answer: PartAnswer): { offers: Offer[]; urls: Map<string, string> } {
  const offers = new Map<string, Offer>();
  const urls = new Map<string, string>();
  for (const { seller, offers: sold } of answer.sellers.sellers) {
    for (const offer of sold) {
      if (offers.has(offer.id)) continue;
      const linked = hostOf(offer.clickUrl) !== null;
      offers.set(offer.id, offerFromAnswer(offer, seller, linked));
      if (linked && offer.clickUrl) urls.set(offer.id, offer.clickUrl);
    }
  }
  return { offers: [...offers.values()], urls };
}

function leftOutOf({ sellers, specs }: PartAnswer): LeftOut {
  const { unread, overLimit } = sellers.leftOut;
  return {
    unread: { ...unread, specifications: specs.unread },
    overLimit: { ...overLimit, specifications: specs.overLimit },
  };
}

/** Turns the service's answer into a part as the app knows it and, separately, its URLs. */
export function partFromAnswer(answer: PartAnswer, context: AnswerContext): FoundPart {
  const { offers, urls } = offersOf(answer);
  const leftOut = leftOutOf(answer);
  const part: Part = {
    id: answer.id,
    mpn: answer.mpn,
    manufacturer: answer.manufacturer ?? null,
    description: answer.shortDescription?.trim() || null,
    category: answer.category?.name?.trim() || null,
    lifecycle: lifecycleOf(answer.specs.items),
    totalStock: totalStock(answer.totalAvail, offers, leftOut),
    leadTimeDays: positiveCount(answer.estimatedFactoryLeadDays),
    datasheet: datasheetOf(answer),
    image: imageOf(answer),
    links: {
      octopart: hostOf(answer.octopartUrl) !== null,
      manufacturer: hostOf(answer.manufacturerUrl) !== null,
    },
    specifications: answer.specs.items
      .filter((spec) => spec.attribute.shortname !== lifecycleAttribute)
      .map(specification),
    offers,
    leftOut,
    outsidePlan: [...context.outsidePlan],
    currency: context.currency,
    country: context.country,
    source: context.source,
    fetchedAt: context.fetchedAt,
  };
  return {
    part,
    urls: {
      octopart: answer.octopartUrl ?? null,
      manufacturer: answer.manufacturerUrl ?? null,
      datasheet: answer.bestDatasheet?.url ?? null,
      datasheetCredit: answer.bestDatasheet?.creditUrl ?? null,
      image: answer.bestImage?.url ?? null,
      imageCredit: answer.bestImage?.creditUrl ?? null,
      offers: urls,
    },
  };
}
