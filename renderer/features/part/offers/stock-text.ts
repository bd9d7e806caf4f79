import type { Stock } from '../../../../electron/shared/contract/part';
import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';

/** Stock as a number of the locale, or in words where the service gives a code. */
export function stockText(stock: Stock): string {
  switch (stock.kind) {
    case 'pieces':
      return formatNumber(stock.pieces);
    case 'not-stocked':
      return texts.offers.notStocked;
    case 'in-stock-quantity-unknown':
      return texts.offers.quantityUnknown;
    case 'unknown':
      return texts.offers.stockUnknown;
    case 'on-request':
      return texts.offers.onRequest;
  }
}
