import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { formatNumber } from '../../../format/format-number';
import { bomTexts } from '../../../texts/bom-view-texts';
import { ColumnsPanel } from '../../../ui/grid/columns-panel';
import { SearchIcon } from '../../../ui/icons';
import styles from './bom-screen.module.css';
import { LineChips } from './line-chips';
import { wideColumns } from './line-columns';
import type { BomChanges } from './use-bom';
import type { LinesState } from './use-lines';

interface Props {
  view: BomView;
  changes: BomChanges;
  lines: LinesState;
}

/** Which lines are shown: those in a state, those that a text finds; and beside that the columns. */
export function LineFilterBar({ view, changes, lines }: Props) {
  const { hiddenColumns, shownColumns } = view.settings;
  const isFiltered = lines.chip !== null || lines.text !== '';
  return (
    <div className={styles.filters}>
      <LineChips all={view.lines} lines={lines} />
      <span role="status" className="visually-hidden">
        {isFiltered && bomTexts.shown(formatNumber(lines.rows.length), formatNumber(view.lines.length))}
      </span>
      <label className={styles.filter}>
        <SearchIcon />
        <input
          type="text"
          aria-label={bomTexts.filter}
          placeholder={bomTexts.filter}
          autoComplete="off"
          spellCheck={false}
          value={lines.text}
          onChange={({ currentTarget }) => lines.setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || lines.text === '') return;
            // It leaves the screen otherwise.
            event.preventDefault();
            lines.setText('');
          }}
        />
      </label>
      <ColumnsPanel
        columns={wideColumns}
        choice={{ hiddenColumns, shownColumns }}
        onChange={({ hiddenColumns: hidden, shownColumns: more, columnWidths }) =>
          changes.settings({
            ...(hidden && { hiddenColumns: hidden }),
            ...(more && { shownColumns: more }),
            ...(columnWidths && { columnWidths }),
          })
        }
      />
    </div>
  );
}
