import type { ResultColumn } from '../../electron/contract/search-memory';
import { texts } from '../texts/texts';
import type { GridColumn } from '../ui/grid/grid-column';

/** The least widths of all of them together fit the smallest window. */
export const resultColumns: readonly GridColumn<ResultColumn>[] = [
  { id: 'mpn', name: texts.results.mpn, share: 17, minWidth: 144, always: true },
  { id: 'match', name: texts.results.match, share: 5, minWidth: 88 },
  { id: 'manufacturer', name: texts.results.manufacturer, share: 13, minWidth: 136 },
  { id: 'description', name: texts.results.description, share: 34, minWidth: 120 },
  { id: 'lifecycle', name: texts.results.lifecycle, share: 9, minWidth: 146 },
  { id: 'stock', name: texts.results.stock, share: 4, minWidth: 88, numeric: true },
  { id: 'bestPrice', name: texts.results.bestPrice, share: 6, minWidth: 116, numeric: true },
  { id: 'sellers', name: texts.results.sellers, share: 2, minWidth: 64, numeric: true },
];
