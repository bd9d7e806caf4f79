import type { ResultColumn } from '../../../electron/shared/contract/history';
import type { PartRow } from '../../../electron/shared/contract/lookup';
import { formatNumber } from '../../format/format-number';
import { matchNames } from '../../texts/search-texts';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import type { CellOf, GridCell } from '../../ui/grid/grid-row';
import { LifecycleBadge, lifecycleText } from '../../ui/lifecycle-badge';
import { TotalStock, totalStockValue } from '../../ui/total-stock';
import { BestPrice } from './best-price';
import { ListMatch, SearchMatch } from './match-cells';
import { ListMpn, SearchMpn } from './mpn-cells';
import type { ResultRow } from './result-rows';
import styles from './results-table.module.css';

function partCell(part: PartRow, column: Exclude<ResultColumn, 'mpn' | 'match'>): GridCell {
  const { manufacturer, description, totalStock, best } = part;
  switch (column) {
    case 'manufacturer': {
      const content = (
        <span className={styles.lines} title={manufacturer?.name}>
          {manufacturer?.name}
        </span>
      );
      return { content, text: manufacturer?.name };
    }
    case 'description': {
      const content = (
        <span className={styles.lines} title={description ?? undefined}>
          {description}
        </span>
      );
      return { content, text: description, className: classNames(styles.description, 'muted') };
    }
    case 'lifecycle':
      return { content: <LifecycleBadge lifecycle={part.lifecycle} />, text: lifecycleText(part.lifecycle) };
    case 'stock':
      return {
        content: <TotalStock stock={totalStock} />,
        value: totalStockValue(totalStock),
        text: totalStock.kind === 'brokers-only' ? texts.totalStock.brokersOnly : undefined,
      };
    case 'bestPrice':
      return {
        content: <BestPrice best={best} />,
        value: best?.comparable.unitPrice,
      };
    case 'sellers':
      return { content: formatNumber(part.sellerCount), value: part.sellerCount };
  }
}

/** The cell of a row in a column; a list's line without a part has no more than two. */
export const resultCellOf: CellOf<ResultRow, ResultColumn> = (row, column) => {
  if (column === 'mpn') {
    const content = row.kind === 'list' ? <ListMpn row={row} /> : <SearchMpn row={row} />;
    return { content, text: row.part?.mpn ?? row.query, className: styles.mpnCell };
  }
  if (column === 'match') {
    const content = row.kind === 'list' ? <ListMatch row={row} /> : <SearchMatch row={row} />;
    return { content, text: matchNames[row.match] };
  }
  return row.part ? partCell(row.part, column) : { content: null };
};
