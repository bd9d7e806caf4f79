import { sumLeftOut } from '../../../electron/shared/contract/constants/left-out';
import { maxPartsPerList } from '../../../electron/shared/contract/constants/limits';
import type { PartListAnswer } from '../../../electron/shared/contract/part-list';
import type { SearchAnswer } from '../../../electron/shared/contract/search';
import type { PageBridge } from '../../bridge/page-bridge';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import type { SearchQuery } from './search-query';

/** A page of results: of a search, or of so many lines of a list. */
export interface ResultPage extends SearchAnswer {
  /** The lines of this page, of which press they are and how many numbers the list has in all; null for a search. */
  readonly list: {
    readonly id: number;
    readonly lines: PartListAnswer['lines'];
    readonly total: number;
  } | null;
}

/** As many lines as main takes in one call; the next are a page of their own, asked for by a press that says its cost. */
async function askList(
  bridge: PageBridge,
  { mpns, id }: Extract<SearchQuery, { kind: 'list' }>,
  start: number,
  signal: AbortSignal,
): Promise<ResultPage> {
  const { lines, ...answer } = await bridge.lookUpList(mpns.slice(start, start + maxPartsPerList), signal);
  const next = start + maxPartsPerList;
  return {
    ...answer,
    text: texts.list.title(formatNumber(mpns.length), mpns.length === 1),
    start,
    hits: lines.filter(({ row }) => row).length,
    hitsKnown: true,
    undeliveredParts: 0,
    rows: lines.flatMap(({ row }) => (row ? [row] : [])),
    facets: { manufacturers: [], categories: [], inStock: null, specifications: [] },
    serverFiltered: false,
    nextPage:
      next < mpns.length ? { start: next, maxParts: Math.min(maxPartsPerList, mpns.length - next) } : null,
    list: { id, lines, total: mpns.length },
  };
}

/** The pages of a list with what came for lines that were asked for once more. */
export function withLines(pages: readonly ResultPage[], answer: PartListAnswer): ResultPage[] {
  const come = new Map(answer.lines.map((line) => [line.asked, line]));
  return pages.map((page, at) => ({
    ...page,
    list: page.list && {
      ...page.list,
      lines: page.list.lines.map((line) => come.get(line.asked) ?? line),
    },
    ...(at === 0 && {
      leftOut: sumLeftOut([page.leftOut, answer.leftOut]),
      warnings: [...page.warnings, ...answer.warnings],
      moreWarnings: page.moreWarnings + answer.moreWarnings,
    }),
  }));
}

/** One page of what is asked for; may spend parts. */
export async function fetchResultPage(
  bridge: PageBridge,
  asked: SearchQuery,
  start: number,
  signal: AbortSignal,
): Promise<ResultPage> {
  if (asked.kind === 'list') return askList(bridge, asked, start, signal);
  const { text, serverFilters } = asked;
  const answer = await bridge.search({ text, start, ...(serverFilters ? { serverFilters } : {}) }, signal);
  return { ...answer, list: null };
}
