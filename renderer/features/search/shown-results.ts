import { sumLeftOut } from '../../../electron/shared/contract/constants/left-out';
import type { LeftOut } from '../../../electron/shared/contract/left-out';
import type { FieldGroup } from '../../../electron/shared/contract/part';
import type { Undelivered } from '../../../electron/shared/contract/part-list';
import type { PartRow, SearchAnswer } from '../../../electron/shared/contract/search';
import type { ResultPage } from './fetch-result-page';
import { isFound, listedRows, type ShownRow, shownRows } from './shown-rows';

/** What a list has come to. */
export interface ShownList {
  /** Of which press it is. */
  readonly id: number;
  /** How many numbers it has, and how many of them were asked for so far. */
  readonly total: number;
  readonly asked: number;
  /** How many of those are answered by a part of the very number, and how many by a part of another one. */
  readonly found: number;
  readonly similar: number;
  /** Those asked for that nothing answers. */
  readonly notFound: readonly string[];
  /** Those of which it is not known, since the service failed to deliver. */
  readonly undelivered: readonly (Undelivered & { readonly asked: string })[];
}

/** The pages of one search, as one list. */
export interface ShownResults {
  readonly text: string;
  readonly hits: number;
  readonly hitsKnown: boolean;
  readonly rows: readonly ShownRow[];
  /** Null for a search. */
  readonly list: ShownList | null;
  /** The service's counts over all hits. */
  readonly facets: SearchAnswer['facets'];
  readonly serverFiltered: boolean;
  readonly nextPage: SearchAnswer['nextPage'];
  /** The market that stock and prices are of. */
  readonly country: string;
  readonly currency: string;
  readonly source: SearchAnswer['source'];
  readonly outsidePlan: readonly FieldGroup[];
  readonly warnings: readonly string[];
  /** What of the pages did not get to the screen. */
  readonly undeliveredParts: number;
  readonly leftOut: LeftOut;
  readonly moreWarnings: number;
}

/** Whether parts that the service found are not among the rows. */
export function isMissingParts({ list, undeliveredParts, leftOut }: ShownResults): boolean {
  const lost = undeliveredParts + leftOut.unread.parts + leftOut.overLimit.parts;
  return lost > 0 || (list !== null && list.undelivered.length > 0);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Joins pages, the last one's word counting for hits. A part that moved onto a later page is shown once. */
export function joinPages(pages: readonly ResultPage[]): ShownResults | null {
  const first = pages[0];
  const last = pages.at(-1);
  if (!first || !last) return null;
  const rows = new Map<string, PartRow>();
  for (const row of pages.flatMap((page) => page.rows)) {
    if (!rows.has(row.id)) rows.set(row.id, row);
  }
  const lines = pages.flatMap((page) => page.list?.lines ?? []);
  const listed = listedRows(lines);
  const answered = listed.filter(({ part }) => part !== null);
  const found = answered.filter(({ match }) => isFound(match)).length;
  // Where no line has a part there is nothing to look at, which is said in place of the rows.
  const listRows = answered.length > 0 ? listed : [];
  return {
    text: first.text,
    hits: first.list ? answered.length : last.hits,
    hitsKnown: last.hitsKnown,
    rows: first.list ? listRows : shownRows([...rows.values()], first.text),
    list: first.list && {
      id: first.list.id,
      total: first.list.total,
      asked: lines.length,
      found,
      similar: answered.length - found,
      notFound: listed.filter(({ match }) => match === 'none').map(({ asked }) => asked),
      undelivered: lines.flatMap(({ asked, undelivered }) =>
        undelivered ? [{ asked, ...undelivered }] : [],
      ),
    },
    facets: first.facets,
    serverFiltered: first.serverFiltered,
    nextPage: last.nextPage,
    country: last.country,
    currency: last.currency,
    source: last.source,
    outsidePlan: [...new Set(pages.flatMap((page) => page.outsidePlan))],
    warnings: [...new Set(pages.flatMap((page) => page.warnings))],
    undeliveredParts: sum(pages.map((page) => page.undeliveredParts)),
    leftOut: sumLeftOut(pages.map((page) => page.leftOut)),
    moreWarnings: sum(pages.map((page) => page.moreWarnings)),
  };
}
