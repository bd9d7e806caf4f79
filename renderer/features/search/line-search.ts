import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import type { ShownRow } from './shown-rows';

/** What a list's row offers beside its part, and what it says in full. */
interface LineSearch {
  readonly name: string;
  readonly label: string;
}

/** How many parts match a line that the list does not show; or a search, with its suggestions, where none does. */
export function lineSearch({ asked, match, lineHits }: ShownRow): LineSearch | null {
  if (lineHits === null || match === 'undelivered') return null;
  if (match === 'none') return { name: texts.list.searchOne, label: texts.list.searchOneLabel(asked) };
  const others = lineHits - 1;
  if (others < 1) return null;
  const name = texts.list.others(formatNumber(others), others === 1);
  return { name, label: texts.list.othersLabel(name, asked) };
}

export const hasLineSearch = (row: ShownRow) => lineSearch(row) !== null;
