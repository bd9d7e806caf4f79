import type { OfferColumn } from '../../../../electron/shared/contract/offers-view';
import { texts } from '../../../texts/texts';
import type { GridColumn } from '../../../ui/grid/grid-column';

/**
 * The minimum widths together fit beside the right column of a window of the default size, and the smallest window beside
 * the sidebar's icons, without the lead time.
 */
export const offerColumns: readonly GridColumn<OfferColumn>[] = [
  { id: 'seller', name: texts.offers.seller, share: 24, minWidth: 134, always: true },
  { id: 'sku', name: texts.offers.sku, share: 12, minWidth: 104 },
  { id: 'stock', name: texts.offers.stock, share: 4, minWidth: 110, numeric: true },
  { id: 'moq', name: texts.offers.moq, share: 4, minWidth: 84, numeric: true },
  { id: 'packaging', name: texts.offers.packaging, share: 8, minWidth: 84 },
  { id: 'leadTime', name: texts.offers.leadTime, share: 4, minWidth: 76, numeric: true, from: 1500 },
  { id: 'orderQuantity', name: texts.offers.orderQuantity, share: 3, minWidth: 66, numeric: true },
  { id: 'unitPrice', name: texts.offers.unitPrice, share: 4, minWidth: 72, numeric: true },
  { id: 'total', name: texts.offers.total, share: 4, minWidth: 76, numeric: true, always: true },
  { id: 'updated', name: texts.offers.updated, share: 1, minWidth: 54, numeric: true },
];
