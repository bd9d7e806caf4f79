import type { FixedResultColumn, ResultColumn } from '../../../electron/shared/contract/history';
import type { FieldGroup } from '../../../electron/shared/contract/part';
import { lacksFieldGroup } from '../../components/lacks-field-group';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import type { GridColumn } from '../../ui/grid/grid-column';
import styles from './results-table.module.css';
import type { ResultsView } from './use-results-view';

/** The width of a window, in CSS pixels, from which there is room for all that is shown by default, and for more. */
export const roomyWindow = 1280;
const wideWindow = 1900;

interface Layout {
  /** The rows of a list begin with what was searched for; those of the cache have an age each. */
  readonly kind: ResultsView['kind'];
  /** The pieces that prices are for. */
  readonly quantity: number;
  /** Whether the window is narrower than `roomyWindow`. */
  readonly isNarrow: boolean;
  /** What the answers lack because the plan does. */
  readonly outsidePlan: readonly FieldGroup[];
}

type Columns = Readonly<Record<FixedResultColumn, Omit<GridColumn, 'id'>>>;

/**
 * All columns, in their order. Their minimum widths fit the window in which they are shown by default, beside the sidebar;
 * those of a list do from `roomyWindow` on. Manufacturers and lifecycles get the width of their longest known word
 * ("STMicroelectronics"), in wide fonts too.
 */
function columns({ kind, quantity, isNarrow, outsidePlan }: Layout): Columns {
  const { results } = texts;
  const isList = kind === 'list';
  const isCached = kind === 'cached';
  const count = formatNumber(quantity);
  const small = isNarrow || isList;
  const more = isList ? wideWindow : roomyWindow;
  return {
    query: { name: results.query, share: 2, minWidth: 112, always: true },
    match: { name: results.match, share: 1, minWidth: 124 },
    mpn: {
      ...{ name: results.mpn, headerClass: styles.numberHeader, frozen: true, always: true },
      ...{ share: 4, minWidth: isList ? 148 : small ? 168 : 190 },
    },
    manufacturer: { name: results.manufacturer, share: 2, minWidth: small ? 136 : 142 },
    package: { name: results.package, share: 1, minWidth: 80, from: isCached ? wideWindow : more },
    description: { name: results.description, share: 12, minWidth: 160, from: wideWindow },
    lifecycle: { name: results.lifecycle, share: 1, minWidth: 124, from: isCached ? roomyWindow : 0 },
    stock: { name: results.stock, share: 0, minWidth: small ? 96 : 128, numeric: true },
    unitPrice: {
      ...{ name: results.unitPrice, label: results.unitAt(count) },
      ...{ share: 0, minWidth: small ? 80 : 92, numeric: true },
    },
    distributor: {
      ...{ name: results.distributor, headerClass: styles.afterNumbers },
      ...{ share: 2, minWidth: small ? 128 : 144 },
    },
    total: {
      ...{ name: results.total, label: results.totalAt(count), headerClass: styles.totalHeader },
      ...{ share: 0, minWidth: small ? 116 : 128, numeric: true },
    },
    leadTime: {
      ...{ name: results.leadTime, share: 0, numeric: true, from: wideWindow },
      // “Not in your plan” is longer than any time.
      minWidth: lacksFieldGroup(outsidePlan, 'leadTime') ? 116 : 84,
    },
    datasheet: { name: results.datasheet, share: 0, minWidth: 36, hiddenName: true, from: isList ? more : 0 },
    age: { name: results.age, share: 0, minWidth: 60, numeric: true },
  };
}

const columnsOfKind: Readonly<Partial<Record<FixedResultColumn, ResultsView['kind']>>> = {
  query: 'list',
  match: 'list',
  age: 'cached',
};

/** The columns of the results; `more` are those of specifications, which stand where the part is described. */
export function resultColumns(
  layout: Layout,
  more: readonly GridColumn<ResultColumn>[] = [],
): readonly GridColumn<ResultColumn>[] {
  const all = Object.entries(columns(layout)).map(([id, column]) => ({
    id: id as FixedResultColumn,
    ...column,
  }));
  const fixed = all.filter(({ id }) => (columnsOfKind[id] ?? layout.kind) === layout.kind);
  const next = fixed.findIndex(({ id }) => id === 'lifecycle');
  return [...fixed.slice(0, next), ...more, ...fixed.slice(next)];
}
