import type { ReactNode } from 'react';
import type { BomTotals } from '../../../../electron/shared/contract/bom/bom-view';
import { formatNumber } from '../../../format/format-number';
import { bomTexts, type LineChip } from '../../../texts/bom-view-texts';
import { CrossIcon, HalfIcon } from '../../../ui/icons';
import styles from './bom-totals.module.css';
import type { LinesState } from './use-lines';

const { totals: text } = bomTexts;

interface CountProps {
  lines: LinesState;
  chip: LineChip;
  tone?: 'bad' | 'warn';
  children: ReactNode;
}

/** A number of lines; a press shows them alone, another press all again. */
export function TotalCount({ lines, chip, tone, children }: CountProps) {
  const isPressed = lines.chip === chip;
  return (
    <button
      type="button"
      className={styles.count}
      data-tone={tone}
      title={bomTexts.chipTitles[chip]}
      aria-pressed={isPressed}
      onClick={() => lines.setChip(isPressed ? null : chip)}
    >
      {children}
    </button>
  );
}

/** How many lines the sums hold, and how many of them need a look. */
export function TotalCounts({ totals, lines }: { totals: BomTotals; lines: LinesState }) {
  const { priced, withoutPrice, short, endOfLife, singleSource, manufacturerUnchecked } = totals;
  return (
    <>
      <span className="muted">
        {text.priced(formatNumber(priced), formatNumber(totals.lines), totals.lines === 1)}
      </span>
      {withoutPrice > 0 && priced > 0 && (
        <TotalCount lines={lines} chip="unpriced" tone="bad">
          <CrossIcon />
          {text.missing(formatNumber(withoutPrice))}
        </TotalCount>
      )}
      {short > 0 && (
        <TotalCount lines={lines} chip="short-stock" tone="warn">
          <HalfIcon />
          {text.short(formatNumber(short), short === 1)}
        </TotalCount>
      )}
      {endOfLife > 0 && (
        <TotalCount lines={lines} chip="end-of-life" tone="bad">
          <CrossIcon />
          {text.endOfLife(formatNumber(endOfLife))}
        </TotalCount>
      )}
      {singleSource > 0 && (
        <TotalCount lines={lines} chip="single-source">
          {text.singleSource(formatNumber(singleSource))}
        </TotalCount>
      )}
      {manufacturerUnchecked > 0 && (
        <TotalCount lines={lines} chip="by-number">
          {text.unchecked(formatNumber(manufacturerUnchecked))}
        </TotalCount>
      )}
    </>
  );
}
