import type { TotalStock as Stock } from '../../electron/shared/contract/part';
import { formatNumber } from '../format/format-number';
import { texts } from '../texts/texts';
import { NotListed } from './not-listed';

/** The total stock as a number; undefined where the service gives none. */
export function totalStockValue(stock: Stock): number | undefined {
  return stock.kind === 'pieces' ? stock.pieces : undefined;
}

/** A part's stock over all distributors: a number, or a text where there is none. */
export function TotalStock({ stock }: { stock: Stock }) {
  if (stock.kind === 'brokers-only')
    return <span title={texts.totalStock.brokersOnlyTitle}>{texts.totalStock.brokersOnly}</span>;
  if (stock.kind === 'unknown') return <NotListed />;
  return <span className={stock.pieces === 0 ? 'muted' : undefined}>{formatNumber(stock.pieces)}</span>;
}
