import type { ResultColumn } from '../../../electron/shared/contract/history';
import { texts } from '../../texts/texts';
import type { GridColumn } from '../../ui/grid/grid-column';

/**
 * Their minimum widths fit the smallest window together. Manufacturers and lifecycles get the width of their longest known
 * word ("STMicroelectronics", "Not for new designs"), in wide fonts too.
 */
export const resultColumns: readonly GridColumn<ResultColumn>[] = [
  { id: 'mpn', name: texts.results.mpn, share: 17, minWidth: 140, always: true },
  { id: 'match', name: texts.results.match, share: 9, minWidth: 98 },
  { id: 'manufacturer', name: texts.results.manufacturer, share: 15, minWidth: 132 },
  { id: 'description', name: texts.results.description, share: 23, minWidth: 107 },
  { id: 'lifecycle', name: texts.results.lifecycle, share: 17, minWidth: 152 },
  { id: 'stock', name: texts.results.stock, share: 9, minWidth: 84, numeric: true },
  { id: 'bestPrice', name: texts.results.bestPrice, share: 12, minWidth: 106, numeric: true },
  { id: 'sellers', name: texts.results.sellers, share: 6, minWidth: 92, numeric: true },
];
