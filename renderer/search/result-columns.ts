import type { ResultColumn } from '../../electron/contract/search-memory';
import { texts } from '../texts/texts';
import type { GridColumn } from '../ui/grid/grid-column';

/** The least widths of all of them together fit the smallest window. */
export const resultColumns: readonly GridColumn<ResultColumn>[] = [
  { id: 'mpn', name: texts.results.mpn, share: 1.7, minWidth: 144, always: true },
  { id: 'match', name: texts.results.match, share: 0.5, minWidth: 88 },
  { id: 'manufacturer', name: texts.results.manufacturer, share: 1.3, minWidth: 136 },
  { id: 'description', name: texts.results.description, share: 3.4, minWidth: 120 },
  { id: 'lifecycle', name: texts.results.lifecycle, share: 0.9, minWidth: 146 },
  { id: 'stock', name: texts.results.stock, share: 0.4, minWidth: 88, numeric: true },
  { id: 'bestPrice', name: texts.results.bestPrice, share: 0.6, minWidth: 116, numeric: true },
  { id: 'sellers', name: texts.results.sellers, share: 0.2, minWidth: 64, numeric: true },
];
