import type { OfferColumn } from '../../../../electron/shared/contract/offers-view';
import { texts } from '../../../texts/texts';
import type { GridColumn } from '../../../ui/grid/grid-column';

/**
 * The minimum widths together fit the smallest window beside the sidebar's icons and two scrollbars, the grid's
 * and the screen's.
 */
export const offerColumns: readonly GridColumn<OfferColumn>[] = [
  { id: 'seller', name: texts.offers.seller, share: 22, minWidth: 124, always: true },
  { id: 'sku', name: texts.offers.sku, share: 14, minWidth: 90 },
  { id: 'stock', name: texts.offers.stock, share: 10, minWidth: 78, numeric: true },
  { id: 'moq', name: texts.offers.moq, share: 7, minWidth: 56, numeric: true },
  { id: 'orderMultiple', name: texts.offers.orderMultiple, share: 7, minWidth: 60, numeric: true },
  { id: 'packaging', name: texts.offers.packaging, share: 11, minWidth: 74 },
  { id: 'leadTime', name: texts.offers.leadTime, share: 8, minWidth: 70, numeric: true },
  { id: 'unitPrice', name: texts.offers.unitPrice, share: 11, minWidth: 88, numeric: true },
  { id: 'total', name: texts.offers.total, share: 13, minWidth: 96, numeric: true, always: true },
  { id: 'updated', name: texts.offers.updated, share: 10, minWidth: 68 },
  { id: 'link', name: texts.offers.link, share: 0, minWidth: 42, hiddenName: true, always: true },
];
