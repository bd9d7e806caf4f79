import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import type { ListRow } from './result-rows';

/** The button of a list's row that searches for its number; `label` says what it costs. */
interface LineSearch {
  readonly name: string;
  readonly label: string;
}

/** How many more parts match a line, if that is known; or a search, with its suggestions, where none does. `cost`: of a search, in words. */
export function lineSearch({ query, match, hits }: ListRow, cost: string): LineSearch | null {
  if (match === 'undelivered' || match === 'limited') return null;
  if (match === 'none') return { name: texts.list.searchOne, label: texts.list.searchOneLabel(query, cost) };
  const others = hits === null ? null : hits - 1;
  if (others !== null && others < 1) return null;
  const name =
    others === null ? texts.list.perhapsOthers : texts.list.others(formatNumber(others), others === 1);
  return { name, label: texts.list.othersLabel(name, query, cost) };
}

export const hasLineSearch = (row: ListRow) => lineSearch(row, '') !== null;
