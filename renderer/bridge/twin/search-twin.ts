import { nothingLeftOut } from '../../../electron/shared/contract/constants/left-out';
import { partsPerSearch } from '../../../electron/shared/contract/constants/limits';
import type { Envelope } from '../../../electron/shared/contract/envelope';
import type { ErrorCode, Failure } from '../../../electron/shared/contract/failure';
import type {
  PartListAnswer,
  PartRow,
  SearchAnswer,
  SearchRequest,
  SimilarPartsAnswer,
} from '../../../electron/shared/contract/lookup';
import type { Part } from '../../../electron/shared/contract/part';
import { bestChoice } from '../../../electron/shared/domain/pricing/best-choice';
import { hasInStock } from '../../../electron/shared/domain/pricing/in-stock';
import { quote } from '../../../electron/shared/domain/pricing/quote';
import { madeUpFailure } from './made-up';
import { twinParts } from './twin-parts';

type Market = Pick<SearchAnswer, 'country' | 'currency'>;
type Answer = Envelope<SearchAnswer>;

/** Texts that fail instead of finding something, to look at the page's words. */
const failing: Readonly<Record<string, ErrorCode>> = {
  offline: 'offline',
  limit: 'part-limit-used-up',
  refused: 'credentials-refused',
  rate: 'rate-limited',
  proxy: 'proxy-refused',
  undelivered: 'not-delivered',
};

const filtered = ['case_package', 'numberofpins'];

function rowOf(part: Part): PartRow {
  const best = bestChoice(part.offers.map((offer) => quote(offer, 1, part.currency)));
  const { id, mpn, manufacturer, description, category, lifecycle, totalStock, sellerCount } = part;
  return {
    id,
    mpn,
    manufacturer,
    description,
    category,
    lifecycle,
    rohs: part.specifications.find(({ id }) => id === 'rohs')?.value ?? null,
    inStock: totalStock.kind === 'brokers-only' || part.offers.some((offer) => hasInStock(offer, 1)),
    specifications: part.specifications
      .filter(({ id }) => filtered.includes(id))
      .map(({ id, value }) => ({ id, value })),
    totalStock,
    sellerCount,
    offerCount: part.offers.length,
    bestPrice: best && {
      unitPrice: best.order.unitPrice,
      currency: best.order.currency,
      comparable: {
        unitPrice: best.comparable.unitPrice,
        currency: best.comparable.currency,
        estimated: best.comparable.estimated,
      },
      orderQuantity: best.order.orderQuantity,
      inStock: best.inStock,
    },
  };
}

export const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** As the service counts: over all hits, whatever page is asked for. */
function facetsOf(hits: readonly Part[]): SearchAnswer['facets'] {
  const manufacturers = new Map<string, SearchAnswer['facets']['manufacturers'][number]>();
  for (const { manufacturer } of hits) {
    if (!manufacturer) continue;
    const count = (manufacturers.get(manufacturer.id)?.count ?? 0) + 1;
    manufacturers.set(manufacturer.id, { ...manufacturer, count });
  }
  return {
    manufacturers: [...manufacturers.values()],
    categories: [],
    lifecycles: [],
    rohs: [],
    inStock: hits.map(rowOf).filter(({ inStock }) => inStock).length,
    specifications: [{ id: 'case_package', name: 'Case/Package', unit: null, values: [] }],
  };
}

function found(
  { text, start, serverFilters }: SearchRequest,
  source: SearchAnswer['source'],
  { country, currency }: Market,
): SearchAnswer {
  const hits = twinParts.filter(
    ({ mpn, manufacturer }) =>
      bare(mpn).includes(bare(text)) &&
      (!serverFilters ||
        serverFilters.manufacturers.length === 0 ||
        serverFilters.manufacturers.includes(manufacturer?.id ?? '')),
  );
  const rows = hits.slice(start, start + partsPerSearch).map(rowOf);
  const end = start + rows.length;
  return {
    text,
    start,
    hits: hits.length,
    hitsKnown: true,
    undeliveredParts: 0,
    leftOut: nothingLeftOut,
    rows,
    facets: facetsOf(hits),
    serverFiltered: serverFilters !== undefined,
    nextPage: end < hits.length ? { start: end, maxParts: Math.min(10, hits.length - end) } : null,
    country,
    currency,
    outsidePlan: text.startsWith('GRM') ? ['datasheet', 'leadTime', 'specifications'] : [],
    warnings: [],
    moreWarnings: 0,
    source,
    fetchedAt: new Date().toISOString(),
    partsSpent: rows.length,
    requestId: 'twin-request',
  };
}

/** Searches that take a moment and can be cancelled; "slow" takes a minute. */
export function searchTwin(answerAfterMs = 60) {
  const waiting = new Map<string, (answer: Answer) => void>();
  return {
    search(request: SearchRequest, source: SearchAnswer['source'], market: Market): Promise<Answer> {
      const { callId, text } = request;
      const code = failing[text];
      const failure: Failure | null = code
        ? {
            ...madeUpFailure(code),
            retryable: code !== 'part-limit-used-up',
            requestId: 'twin-request',
            ...(code === 'not-delivered' && {
              found: 1,
              partsSpent: 0,
              serviceMessage: 'Unexpected Execution Error',
            }),
          }
        : null;
      const answer: Answer = failure
        ? { ok: false, error: failure }
        : { ok: true, value: found(request, source, market) };
      return new Promise((resolve) => {
        waiting.set(callId, resolve);
        setTimeout(() => resolve(answer), text === 'slow' ? 60_000 : answerAfterMs);
      });
    },
    cancel(callId: string): void {
      waiting.get(callId)?.({ ok: false, error: { code: 'cancelled', message: 'made up', retryable: true } });
      waiting.delete(callId);
    },
  };
}

/** The other made-up parts of the same category; null for a part that is none. */
export function similarTwin(partId: string, source: SearchAnswer['source']): SimilarPartsAnswer | null {
  const about = twinParts.find(({ id }) => id === partId);
  if (!about) return null;
  const similar = twinParts.filter(({ id, category }) => id !== partId && category === about.category);
  return {
    rows: similar.map(rowOf),
    undeliveredParts: 0,
    leftOut: nothingLeftOut,
    warnings: [],
    moreWarnings: 0,
    source,
    partsSpent: similar.length + 1,
  };
}

/** The best made-up part for each number. */
export function listTwin(
  mpns: readonly string[],
  source: SearchAnswer['source'],
  market: Market,
): PartListAnswer {
  const lines = mpns.map((text) => {
    const { hits, rows } = found({ callId: 'list', text, start: 0 }, source, market);
    return { asked: text, hits, row: rows[0] ?? null, undelivered: null };
  });
  return {
    lines,
    leftOut: nothingLeftOut,
    country: market.country,
    currency: market.currency,
    outsidePlan: [],
    warnings: [],
    moreWarnings: 0,
    source,
    fetchedAt: new Date().toISOString(),
    partsSpent: lines.filter(({ row }) => row).length,
    requestId: 'twin-request',
  };
}
