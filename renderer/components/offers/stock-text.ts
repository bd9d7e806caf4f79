import type { Stock } from '../../../electron/shared/contract/part';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';

/** Stock as a number in the user's locale, or a text for the service's code (docs/nexar-api.md, Stock codes). */
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
