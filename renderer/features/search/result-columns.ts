import type { ResultColumn } from '../../../electron/shared/contract/history';
import { texts } from '../../texts/texts';
import type { GridColumn } from '../../ui/grid/grid-column';

/**
 * Their minimum widths fit the smallest window together, beside the sidebar's icons. Manufacturers and lifecycles get the
 * width of their longest known word ("STMicroelectronics", "Not for new designs"), in wide fonts too.
 */
export const resultColumns: readonly GridColumn<ResultColumn>[] = [
  { id: 'mpn', name: texts.results.mpn, share: 17, minWidth: 130, always: true },
  { id: 'match', name: texts.results.match, share: 9, minWidth: 98 },
  { id: 'manufacturer', name: texts.results.manufacturer, share: 15, minWidth: 136 },
  { id: 'description', name: texts.results.description, share: 15, minWidth: 82 },
  { id: 'lifecycle', name: texts.results.lifecycle, share: 25, minWidth: 152 },
  { id: 'stock', name: texts.results.stock, share: 9, minWidth: 80, numeric: true },
  { id: 'bestPrice', name: texts.results.bestPrice, share: 12, minWidth: 100, numeric: true },
  { id: 'sellers', name: texts.results.sellers, share: 6, minWidth: 88, numeric: true },
];
