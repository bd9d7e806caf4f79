import type { Part } from '../catalog/part';
import type { AnswerContext, Market } from './answer-context';
import { sellerViews } from './offer-view';

const maxSimilarParts = 4;
const maxInt32 = 2 ** 31 - 1;
const octopart = 'https://octopart.com';

function octopartUrl({ mpn, manufacturer, id }: Part): string {
  return `${octopart}/${encodeURIComponent(mpn.toLowerCase())}-${manufacturer.name.toLowerCase().replaceAll(' ', '+')}-${id}`;
}

/** The total of all distributors, or 1 where only brokers have stock (docs/nexar-api.md, Total stock). */
function totalStock(part: Part, market: Market): number {
  const levels = sellerViews(part, market).flatMap(({ offers }) =>
    offers.map(({ inventoryLevel }) => Math.max(0, inventoryLevel)),
  );
  const pieces = levels.reduce((sum, stock) => sum + stock, 0);
  if (pieces > 0) return Math.min(pieces, maxInt32);
  const brokers = part.sellers.filter(({ company }) => company.kind === 'broker');
  return brokers.some(({ offers }) => offers.some(({ inventoryLevel }) => inventoryLevel > 0)) ? 1 : 0;
}

/** The part's family, those in the same casing first. */
function similarParts({ id, family, casing }: Part, parts: readonly Part[]): Part[] {
  const similar = parts.filter((other) => other.family === family && other.id !== id);
  return [
    ...similar.filter((other) => other.casing === casing),
    ...similar.filter((other) => other.casing !== casing),
  ].slice(0, maxSimilarParts);
}

/** A part as `SupPart`, as one market sees it. What takes time is a function, which graphql-js calls only if it is asked for. */
export function partView(part: Part, market: Market) {
  const { id, mpn, manufacturer, shortDescription, category, imageUrl, datasheet, leadDays } = part;
  return {
    id,
    mpn,
    manufacturer: { id: manufacturer.id, name: manufacturer.name },
    manufacturerUrl: `https://${manufacturer.host}/`,
    octopartUrl: octopartUrl(part),
    shortDescription,
    category: category && { name: category.name },
    bestImage: imageUrl && { url: imageUrl, creditString: 'Octopart', creditUrl: octopart },
    bestDatasheet: datasheet && { ...datasheet, creditUrl: octopart },
    estimatedFactoryLeadDays: leadDays,
    specs: () => part.specs.map(({ attribute, value, displayValue }) => ({ attribute, value, displayValue })),
    sellers: () => sellerViews(part, market),
    totalAvail: () => totalStock(part, market),
    similarParts: (_args: unknown, { parts }: AnswerContext): unknown[] =>
      similarParts(part, parts).map((other) => partView(other, market)),
  };
}
