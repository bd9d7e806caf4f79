import type { BomLine, LineOrder } from '../../../../electron/shared/contract/bom/bom-line';
import { stockText } from '../../../components/offers/stock-text';
import { formatNumber } from '../../../format/format-number';
import { orderTexts } from '../../../texts/bom-order-texts';
import { HalfIcon } from '../../../ui/icons';
import { boughtAlternate } from '../bought-alternate';
import styles from './order.module.css';

const maxShown = 5;

const stockOf = ({ stock, orderQuantity }: LineOrder): string =>
  stock.kind === 'pieces'
    ? orderTexts.inStockOf(stockText(stock), formatNumber(orderQuantity))
    : orderTexts.stockFor(stockText(stock), formatNumber(orderQuantity));

const partNumberOf = (line: BomLine): string =>
  (boughtAlternate(line) ?? { partNumber: line.part?.mpn ?? line.partNumber ?? '' }).partNumber;

interface Props {
  lines: readonly BomLine[];
  distributorId: string;
}

/** What the distributor doesn’t have enough of: no list or cart that is handed on says so. */
export function ShortLines({ lines, distributorId }: Props) {
  const texts = lines.flatMap((line) => {
    const { order, number } = line;
    if (order?.distributor.id !== distributorId || order.inStock) return [];
    return [orderTexts.shortLine(formatNumber(number), partNumberOf(line), stockOf(order))];
  });
  if (texts.length === 0) return null;
  const more = texts.length - maxShown;
  return (
    <div className={styles.short}>
      <HalfIcon />
      <div>
        <p>{orderTexts.short(formatNumber(texts.length), texts.length === 1)}</p>
        <ul className={styles.shortLines}>
          {texts.slice(0, maxShown).map((text) => (
            <li key={text}>{text}</li>
          ))}
          {more > 0 && <li>{orderTexts.moreShort(formatNumber(more))}</li>}
        </ul>
      </div>
    </div>
  );
}
