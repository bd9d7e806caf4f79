import type { Market } from '../../shared/contract/market';
import type { Part } from '../../shared/contract/part';
import type { PartRow } from '../../shared/contract/part-row';
import type { Pricing } from '../../shared/contract/pricing';
import {
  type CompanyDirectory,
  createCompanyDirectory,
  type KnownCompanies,
  type ListedCompany,
} from '../../shared/domain/bom/matching/company-directory';
import type { LineQuery } from '../../shared/domain/bom/matching/line-query';
import { searchLine } from './find-parts';
import type { LineAnswer, LookupContexts } from './lookup-contexts';
import { countUnanswered, matchLines } from './match-lines';
import { partRow } from './part-row';

/** Parts that may be meant by a line. */
interface Candidates {
  readonly found: readonly { readonly part: Part; readonly row: PartRow }[];
  /** How many there are at the service; null if it did not say. */
  readonly hits: number | null;
  readonly fetchedAt: string;
  /** What it cost this time. */
  readonly partsSpent: number;
}

/** Lookups of the lines of a BOM, for its own region. They share cached answers and requests with all other lookups. */
export interface LineLookups {
  /** The service's manufacturers, asked for once and at no cost; none where it does not say. Throws `not-connected`, `cancelled`. */
  manufacturers(signal?: AbortSignal): Promise<CompanyDirectory>;
  /** The same of its sellers. */
  sellers(signal?: AbortSignal): Promise<CompanyDirectory>;
  /** Those that were asked for before; sends nothing. */
  knownCompanies(): KnownCompanies;
  /**
   * The best match for each of at most a hundred lines, in their order: cached answers, and one request for the rest, after a
   * button that showed the cost. Undefined where the service has omitted a line. `refreshes`: cached answers are ignored.
   */
  match(
    lines: readonly LineQuery[],
    market: Market & { readonly refreshes?: boolean },
    signal?: AbortSignal,
  ): Promise<readonly (LineAnswer | undefined)[]>;
  /**
   * The most parts that all of these can cost now; sends nothing. Each is asked for by one line after the other, until one finds
   * something.
   */
  maxParts(wanted: readonly (readonly LineQuery[])[], market: Market): Promise<number>;
  /**
   * At most `count` parts that the number of a line may mean: a fresh answer, or one request. The best orders of their rows are for
   * `pricing`.
   */
  candidates(
    line: LineQuery,
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

/** A list of companies as a directory, which is made once for each list. */
function directories(list: (signal?: AbortSignal) => Promise<readonly ListedCompany[]>) {
  let known: {
    readonly list: readonly ListedCompany[];
    readonly directory: CompanyDirectory;
  } | null = null;
  return {
    async ask(signal?: AbortSignal): Promise<CompanyDirectory> {
      const listed = await list(signal);
      if (known?.list !== listed) known = { list: listed, directory: createCompanyDirectory(listed) };
      return known.directory;
    },
    known: () => known?.directory ?? null,
    clear() {
      known = null;
    },
  };
}

export function createLineLookups(contexts: Pick<LookupContexts, 'open' | 'cached'>): LineLookupService {
  const manufacturers = directories(async (signal) =>
    (await contexts.open(signal)).parts.manufacturers(signal),
  );
  const sellers = directories(async (signal) => (await contexts.open(signal)).parts.sellers(signal));

  return {
    manufacturers: manufacturers.ask,
    sellers: sellers.ask,
    knownCompanies: () => ({ manufacturers: manufacturers.known(), sellers: sellers.known() }),
    match: async (lines, { refreshes = false, ...market }, signal) =>
      matchLines(await contexts.open(signal, market), lines, { costShown: true, refreshes }),
    async maxParts(wanted, market) {
      const cached = contexts.cached(market);
      return cached ? countUnanswered(cached, wanted) : wanted.length;
    },
    async candidates(line, count, market, pricing, signal) {
      const { found, partsSpent } = await searchLine(await contexts.open(signal, market), line, count);
      return {
        found: found.parts.slice(0, count).map(({ part }) => ({ part, row: partRow(part, pricing) })),
        hits: found.hitsKnown ? found.hits : null,
        fetchedAt: found.fetchedAt,
        partsSpent,
      };
    },
    clear() {
      manufacturers.clear();
      sellers.clear();
    },
  };
}
