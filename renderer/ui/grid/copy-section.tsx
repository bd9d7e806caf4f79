import { texts } from '../../texts/texts';
import type { MenuSection } from '../context-menu/menu-entry';
import { copyTable } from '../copy-table/copy-table';
import { markdownTable } from '../copy-table/markdown-table';
import type { PlainTable } from '../copy-table/plain-table';
import { copyText } from '../copy-text';
import { CopyIcon } from '../icons';
import { shortcutText } from '../shortcut-text';

/** What the menu of every row begins with. */
export function copySection(table: PlainTable): MenuSection {
  return [
    {
      label: table.rows.length > 1 ? texts.grid.copyRows : texts.grid.copyRow,
      keys: shortcutText('C'),
      icon: <CopyIcon />,
      act: () => copyTable(table, false),
    },
    {
      label: texts.grid.copyWithHeader,
      keys: shortcutText('C', { shift: true }),
      act: () => copyTable(table, true),
    },
    { label: texts.grid.copyMarkdown, act: () => void copyText(markdownTable(table)) },
  ];
}
