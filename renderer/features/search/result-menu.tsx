import { maxLinksCopied } from '../../../electron/shared/contract/constants/limits';
import { texts } from '../../texts/texts';
import type { MenuSection } from '../../ui/context-menu/menu-entry';
import { copyText } from '../../ui/copy-text';
import { isMac } from '../../ui/is-mac';
import { partsOf, type ResultRow } from './result-rows';

interface Actions {
  open(rowId: string): void;
  copyLinks(partIds: string[]): void;
}

/** What the menu of rows of the results has beside copying them whole. A list's line without a part has nothing more. */
export function resultMenu(rows: readonly ResultRow[], { open, copyLinks }: Actions): MenuSection[] {
  const parts = partsOf(rows);
  if (parts.length === 0) return [];
  const isOne = parts.length === 1;
  const ids = [...new Set(parts.map(({ id }) => id))];
  const [row] = rows;
  return [
    [
      {
        label: texts.results.copyMpn(isOne),
        act: () => void copyText(parts.map(({ mpn }) => mpn).join('\n')),
      },
      ...(ids.length > maxLinksCopied
        ? []
        : [{ label: texts.grid.copyLink(isOne), act: () => copyLinks(ids) }]),
    ],
    row && rows.length === 1
      ? [{ label: texts.grid.open, keys: isMac ? '↩' : 'Enter', act: () => open(row.id) }]
      : [],
  ];
}
