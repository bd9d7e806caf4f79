import { Cell } from 'react-aria-components/Table';
import { formatNumber } from '../app/format-number';
import { matchNames } from '../texts/search-texts';
import { texts } from '../texts/texts';
import { classNames } from '../ui/class-names';
import { LifecycleBadge } from '../ui/lifecycle-badge';
import { BestPrice, bestPriceValue } from './best-price';
import { MarkedText } from './marked-text';
import { MatchCell } from './match-cell';
import styles from './results-table.module.css';
import type { ShownRow } from './shown-rows';

/** The cells of one part, in the order of the columns. `data-value` holds the plain number of what is formatted. */
export function resultCells(row: ShownRow, currency: string) {
  const { manufacturer, description } = row;
  const number = classNames(styles.cell, styles.numeric);
  return [
    <Cell key="mpn" textValue={row.mpn} className={classNames(styles.cell, styles.mpnCell)}>
      <span className={styles.lines} title={row.mpn}>
        <MarkedText text={row.mpn} query={row.asked} />
      </span>
    </Cell>,
    <Cell key="match" textValue={matchNames[row.match]} className={styles.cell ?? ''}>
      <MatchCell row={row} />
    </Cell>,
    <Cell key="manufacturer" textValue={manufacturer.name} className={styles.cell ?? ''}>
      <span
        className={classNames(styles.lines, row.makers > 1 && styles.tellsApart)}
        title={manufacturer.name}
      >
        {manufacturer.name}
      </span>
    </Cell>,
    <Cell
      key="description"
      textValue={description ?? ''}
      className={classNames(styles.cell, styles.description, 'muted')}
    >
      <span className={styles.lines} title={description ?? undefined}>
        {description}
      </span>
    </Cell>,
    <Cell key="lifecycle" textValue={row.lifecycle?.text ?? ''} className={styles.cell ?? ''}>
      <LifecycleBadge lifecycle={row.lifecycle} />
    </Cell>,
    <Cell key="stock" textValue={String(row.totalStock)} className={number} data-value={row.totalStock}>
      <span className={row.totalStock === 0 ? 'muted' : undefined}>{formatNumber(row.totalStock)}</span>
    </Cell>,
    <Cell
      key="bestPrice"
      textValue={bestPriceValue(row.bestPrice, currency) ?? ''}
      className={number}
      data-value={bestPriceValue(row.bestPrice, currency)}
    >
      <BestPrice best={row.bestPrice} currency={currency} />
    </Cell>,
    <Cell key="sellers" textValue={texts.results.sellers} className={number} data-value={row.sellerCount}>
      {formatNumber(row.sellerCount)}
    </Cell>,
  ];
}
