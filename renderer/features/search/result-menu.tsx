import { deepLinkTo } from '../../navigation/deep-link-to';
import { texts } from '../../texts/texts';
import type { MenuSection } from '../../ui/context-menu/menu-entry';
import { copyText } from '../../ui/copy-text';
import { isMac } from '../../ui/is-mac';
import { partsOf, type ResultRow } from './result-rows';

/** What the menu of rows of the results has beside copying them whole. A list's line without a part has nothing more. */
export function resultMenu(rows: readonly ResultRow[], open: (rowId: string) => void): MenuSection[] {
  const parts = partsOf(rows);
  if (parts.length === 0) return [];
  const copyLines = (lines: readonly string[]) => () => void copyText(lines.join('\n'));
  const numbers = parts.map(({ mpn }) => mpn);
  const [row] = rows;
  return [
    [
      { label: texts.results.copyMpn(parts.length === 1), act: copyLines(numbers) },
      { label: texts.grid.copyLink, act: copyLines(numbers.map((mpn) => deepLinkTo(mpn))) },
    ],
    row && rows.length === 1
      ? [{ label: texts.grid.open, keys: isMac ? '↩' : 'Enter', act: () => open(row.id) }]
      : [],
  ];
}
