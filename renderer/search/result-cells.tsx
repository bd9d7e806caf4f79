import type { ResultColumn } from '../../electron/contract/search-memory';
import { formatNumber } from '../app/format-number';
import { classNames } from '../ui/class-names';
import type { CellOf } from '../ui/grid/grid-row';
import { LifecycleBadge } from '../ui/lifecycle-badge';
import { TotalStock, totalStockValue } from '../ui/total-stock';
import { BestPrice, bestPriceValue } from './best-price';
import { MarkedText } from './marked-text';
import { MatchCell } from './match-cell';
import styles from './results-table.module.css';
import type { ShownRow } from './shown-rows';

/** The cells of a part, prices in `currency` where they can be. */
export function resultCellOf(currency: string): CellOf<ShownRow, ResultColumn> {
  return (row, column) => {
    const { mpn, manufacturer, description, totalStock, bestPrice } = row;
    switch (column) {
      case 'mpn': {
        const content = (
          <span className={styles.lines} title={mpn}>
            <MarkedText text={mpn} query={row.asked} />
          </span>
        );
        return { content, className: styles.mpnCell };
      }
      case 'match':
        return { content: <MatchCell row={row} /> };
      case 'manufacturer': {
        const content = (
          <span className={styles.lines} title={manufacturer?.name}>
            {manufacturer?.name}
          </span>
        );
        return { content };
      }
      case 'description': {
        const content = (
          <span className={styles.lines} title={description ?? undefined}>
            {description}
          </span>
        );
        return { content, className: classNames(styles.description, 'muted') };
      }
      case 'lifecycle':
        return { content: <LifecycleBadge lifecycle={row.lifecycle} /> };
      case 'stock':
        return { content: <TotalStock stock={totalStock} />, value: totalStockValue(totalStock) };
      case 'bestPrice':
        return {
          content: <BestPrice best={bestPrice} currency={currency} />,
          value: bestPriceValue(bestPrice, currency),
        };
      case 'sellers':
        return { content: formatNumber(row.sellerCount), value: row.sellerCount };
    }
  };
}
