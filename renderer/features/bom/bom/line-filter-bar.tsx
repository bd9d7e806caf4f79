import { type ReactNode, useState } from 'react';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { formatNumber } from '../../../format/format-number';
import { bomTexts, type LineChip } from '../../../texts/bom-view-texts';
import { focusByArrows } from '../../../ui/arrow-focus';
import { ColumnsPanel } from '../../../ui/grid/columns-panel';
import {
  BlockedIcon,
  CheckIcon,
  CrossIcon,
  DashIcon,
  HalfIcon,
  SearchIcon,
  TriangleIcon,
} from '../../../ui/icons';
import styles from './bom-screen.module.css';
import { countChips } from './line-rows';
import { useLineColumns } from './lines-grid';
import type { BomChanges } from './use-bom';
import type { LinesState } from './use-lines';

const icons: Readonly<Record<LineChip, { icon: ReactNode; tone: 'good' | 'warn' | 'bad' | 'quiet' }>> = {
  'needs-review': { icon: <TriangleIcon />, tone: 'warn' },
  'not-found': { icon: <CrossIcon />, tone: 'bad' },
  failed: { icon: <CrossIcon />, tone: 'bad' },
  'no-part-number': { icon: <DashIcon />, tone: 'warn' },
  'short-stock': { icon: <HalfIcon />, tone: 'warn' },
  'end-of-life': { icon: <CrossIcon />, tone: 'bad' },
  'no-price': { icon: <DashIcon />, tone: 'warn' },
  'not-in-plan': { icon: <DashIcon />, tone: 'warn' },
  'to-check': { icon: <TriangleIcon />, tone: 'warn' },
  'not-looked-up': { icon: <DashIcon />, tone: 'quiet' },
  'not-populated': { icon: <BlockedIcon />, tone: 'quiet' },
  ready: { icon: <CheckIcon />, tone: 'good' },
};

interface Props {
  view: BomView;
  changes: BomChanges;
  lines: LinesState;
}

/**
 * The number of lines in each state; a click shows only those. They are one Tab stop, and the arrow keys lead from one to the
 * next. Beside them a filter by text, and the columns.
 */
export function LineFilterBar({ view, changes, lines }: Props) {
  const columns = useLineColumns(view.settings);
  const { hiddenColumns, shownColumns } = view.settings;
  const shown = countChips(view.lines).filter(({ chip, count }) => count > 0 || chip === lines.chip);
  /** By name, not by place: a state that appears must not move the stop to another one. */
  const [current, setCurrent] = useState<LineChip | null>(null);
  const stop = shown.find(({ chip }) => chip === current)?.chip ?? null;
  const place = (chip: LineChip | null) => ({
    tabIndex: chip === stop ? 0 : -1,
    onFocus: () => setCurrent(chip),
  });
  return (
    <div className={styles.filters}>
      <div
        role="toolbar"
        aria-label={bomTexts.chips}
        className={styles.chips}
        onKeyDown={(event) => focusByArrows(event, 'row')}
      >
        <button
          type="button"
          className={styles.chip}
          aria-pressed={lines.chip === null}
          onClick={() => lines.setChip(null)}
          {...place(null)}
        >
          {bomTexts.allLines} <span className={styles.count}>{formatNumber(view.lines.length)}</span>
        </button>
        {shown.map(({ chip, count }) => (
          <button
            key={chip}
            type="button"
            className={styles.chip}
            data-tone={icons[chip].tone}
            title={chip === 'end-of-life' ? bomTexts.endOfLifeTitle : undefined}
            aria-pressed={lines.chip === chip}
            onClick={() => lines.setChip(lines.chip === chip ? null : chip)}
            {...place(chip)}
          >
            {icons[chip].icon}
            {bomTexts.chipNames[chip]} <span className={styles.count}>{formatNumber(count)}</span>
          </button>
        ))}
      </div>
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
        columns={columns}
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
