import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import { formatNumber } from '../../../format/format-number';
import { bomTexts, type LineChip } from '../../../texts/bom-view-texts';
import { focusByArrows } from '../../../ui/arrow-focus';
import { useWindowStep } from '../../../ui/grid/visible-columns';
import { CheckIcon, CrossIcon, LockIcon, RefreshIcon } from '../../../ui/icons';
import { MenuButton } from '../../../ui/menu-button';
import styles from './line-chips.module.css';
import { type LineMark, matchMarks, problemMarks } from './line-marks';
import { type CountedChip, countChips } from './line-rows';
import type { LinesState } from './use-lines';

const marks: Readonly<Record<LineChip, LineMark>> = {
  ...matchMarks,
  ...problemMarks,
  changed: { icon: <RefreshIcon />, tone: 'quiet' },
  ready: { icon: <CheckIcon />, tone: 'good' },
  locked: { icon: <LockIcon />, tone: 'quiet' },
  excess: { icon: null, tone: 'quiet' },
  'single-source': { icon: null, tone: 'quiet' },
  'by-number': { icon: null, tone: 'quiet' },
  unpriced: { icon: <CrossIcon />, tone: 'bad' },
};

/** How many states fit on two rows, from which width of the window on, in CSS pixels. */
const wide = 1280;
const room = { narrow: 8, wide: 11 } as const;

interface Props {
  all: readonly BomLine[];
  lines: LinesState;
}

/**
 * The number of lines in each state; a press shows only those, another press or Escape all again. They are one Tab stop, and the
 * arrow keys lead from one to the next. States for which there is no room are in a menu behind them.
 */
export function LineChips({ all, lines }: Props) {
  const { chip: chosen, setChip } = lines;
  const bar = useRef<HTMLDivElement>(null);
  const isWide = useWindowStep([wide]) > 0;
  const size = isWide ? room.wide : room.narrow;
  // What lines cost is drawn before how many there are of each kind.
  const counted = useDeferredValue(all);
  const { shown, others } = useMemo(() => countChips(counted, chosen, size), [counted, chosen, size]);
  /** By name, not by place: a state that appears must not move the stop to another one. */
  const [current, setCurrent] = useState<LineChip | 'menu' | null>(null);
  const isThere = current === 'menu' ? others.length > 0 : shown.some(({ chip }) => chip === current);
  const stop = isThere ? current : null;
  const place = (chip: LineChip | 'menu' | null) => ({
    tabIndex: chip === stop ? 0 : -1,
    onFocus: () => setCurrent(chip),
  });
  const showAll = () => {
    setChip(null);
    // The chip that has the focus may go with its filter.
    bar.current?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape' && chosen !== null) {
      event.preventDefault();
      showAll();
    } else focusByArrows(event, 'row');
  };
  return (
    <div ref={bar} role="toolbar" aria-label={bomTexts.chips} className={styles.chips} onKeyDown={onKeyDown}>
      <button
        type="button"
        className={styles.chip}
        aria-pressed={chosen === null}
        onClick={() => setChip(null)}
        {...place(null)}
      >
        {bomTexts.allLines} <span className={styles.count}>{formatNumber(all.length)}</span>
      </button>
      {shown.map(({ chip, count }) => (
        <button
          key={chip}
          type="button"
          className={styles.chip}
          data-tone={marks[chip].tone}
          title={bomTexts.chipTitles[chip]}
          aria-pressed={chosen === chip}
          onClick={() => (chosen === chip ? showAll() : setChip(chip))}
          {...place(chip)}
        >
          {marks[chip].icon}
          {bomTexts.chipNames[chip]} <span className={styles.count}>{formatNumber(count)}</span>
        </button>
      ))}
      {others.length > 0 && (
        <MenuButton
          label={bomTexts.moreChips}
          className={styles.more}
          sections={[others.map((each) => entryOf(each, setChip))]}
          {...place('menu')}
        />
      )}
    </div>
  );
}

const entryOf = ({ chip, count }: CountedChip, setChip: LinesState['setChip']) => ({
  label: bomTexts.chipNames[chip],
  note: formatNumber(count),
  icon: marks[chip].icon,
  act: () => setChip(chip),
});
