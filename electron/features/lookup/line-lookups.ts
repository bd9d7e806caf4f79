import type { Market } from '../../shared/contract/market';
import type { PartRow } from '../../shared/contract/part-row';
import type { Pricing } from '../../shared/contract/pricing';
import {
  createManufacturerDirectory,
  type ListedManufacturer,
  type ManufacturerDirectory,
} from '../../shared/domain/bom/matching/manufacturer-directory';
import { searchNumber } from './find-parts';
import type { LineAnswer, LookupContexts } from './lookup-contexts';
import { type AskedLine, countUnanswered, matchLines } from './match-lines';
import { partRow } from './part-row';

/** Parts that may be meant by a line. */
interface Candidates {
  readonly rows: readonly PartRow[];
  /** How many there are at the service; null if it did not say. */
  readonly hits: number | null;
  readonly fetchedAt: string;
  /** What it cost this time. */
  readonly partsSpent: number;
}

/** Lookups of the lines of a BOM, for its own region. They share cached answers and requests with all other lookups. */
export interface LineLookups {
  /** The service's manufacturers, asked for once and at no cost; none where it does not say. Throws `not-connected`, `cancelled`. */
  manufacturers(signal?: AbortSignal): Promise<ManufacturerDirectory>;
  /** The same if they were asked for before, else null; sends nothing. */
  knownManufacturers(): ManufacturerDirectory | null;
  /**
   * The best match for each of at most a hundred lines, in their order: cached answers, and one request for the rest, after a
   * button that showed the cost. Undefined where the service has omitted a line. `refreshes`: cached answers are ignored.
   */
  match(
    lines: readonly AskedLine[],
    market: Market & { readonly refreshes?: boolean },
    signal?: AbortSignal,
  ): Promise<readonly (LineAnswer | undefined)[]>;
  /** The most parts that the lines can cost now; sends nothing. */
  maxParts(lines: readonly AskedLine[], market: Market): Promise<number>;
  /** At most `count` parts with a number like this one: a fresh answer, or one request. Their best orders are for `pricing`. */
  candidates(
    mpn: string,
    count: number,
    market: Market,
    pricing: Pricing,
    signal?: AbortSignal,
  ): Promise<Candidates>;
}

export interface LineLookupService extends LineLookups {
  /** To be called when another service, or none, is connected. */
  clear(): void;
}

export function createLineLookups(contexts: Pick<LookupContexts, 'open' | 'cached'>): LineLookupService {
  let known: {
    readonly list: readonly ListedManufacturer[];
    readonly directory: ManufacturerDirectory;
  } | null = null;

  return {
    async manufacturers(signal) {
      const { parts } = await contexts.open(signal);
      const list = await parts.manufacturers(signal);
      if (known?.list !== list) known = { list, directory: createManufacturerDirectory(list) };
      return known.directory;
    },
    knownManufacturers: () => known?.directory ?? null,
    match: async (lines, { refreshes = false, ...market }, signal) =>
      matchLines(await contexts.open(signal, market), lines, { costShown: true, refreshes }),
    async maxParts(lines, market) {
      const cached = contexts.cached(market);
      return cached ? countUnanswered(cached, lines) : lines.length;
    },
    async candidates(mpn, count, market, pricing, signal) {
      const { found, partsSpent } = await searchNumber(await contexts.open(signal, market), mpn, count);
      return {
        rows: found.parts.slice(0, count).map(({ part }) => partRow(part, pricing)),
        hits: found.hitsKnown ? found.hits : null,
        fetchedAt: found.fetchedAt,
        partsSpent,
      };
    },
    clear() {
      known = null;
    },
  };
}
