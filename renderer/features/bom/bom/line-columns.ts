import type { BomColumn, LineColumn } from '../../../../electron/shared/contract/bom/bom-settings';
import { columnsPerBoardCount } from '../../../../electron/shared/contract/constants/bom-columns';
import { formatNumber } from '../../../format/format-number';
import { bomTexts, lineColumnNames, shortColumnNames } from '../../../texts/bom-view-texts';
import type { GridColumn } from '../../../ui/grid/grid-column';
import styles from './lines-grid.module.css';

/** From here on all that is shown by default fits beside the sidebar. */
const roomyWindow = 1600;
const wideWindow = 1900;
/** Shown where the user wants it. */
const never = Number.MAX_SAFE_INTEGER;

type Layout = Omit<GridColumn, 'id' | 'name'>;

const layouts: Readonly<Record<BomColumn, Layout>> = {
  number: { share: 0, minWidth: 40, always: true },
  match: { share: 0, minWidth: 144, frozen: true, always: true },
  references: { share: 2, minWidth: 80 },
  quantity: { share: 0, minWidth: 48, numeric: true },
  need: { share: 0, minWidth: 48, numeric: true },
  partNumber: { share: 4, minWidth: 184, always: true, headerClass: styles.afterNumbers },
  manufacturer: { share: 2, minWidth: 136 },
  lifecycle: { share: 0, minWidth: 124 },
  stock: { share: 0, minWidth: 132, numeric: true },
  distributor: { share: 2, minWidth: 96, headerClass: styles.afterNumbers },
  sku: { share: 2, minWidth: 112 },
  orderQuantity: { share: 0, minWidth: 74, numeric: true },
  unitPrice: { share: 0, minWidth: 80, numeric: true },
  lineTotal: { share: 0, minWidth: 84, numeric: true },
  leadTime: { share: 0, minWidth: 84, numeric: true, from: never },
  package: { share: 1, minWidth: 80, from: never },
  value: { share: 1, minWidth: 88, from: never },
  description: { share: 3, minWidth: 140, from: never },
  footprint: { share: 1, minWidth: 100, from: never },
  age: { share: 0, minWidth: 64, numeric: true, from: never },
  note: { share: 3, minWidth: 120, from: wideWindow },
};

const wideOrder = Object.keys(layouts) as BomColumn[];

/** What a narrow window shows first: what is bought, and its cost. At 1,280 pixels these fit beside the sidebar and the panel. */
const first: readonly BomColumn[] = [
  'number',
  'match',
  'references',
  'need',
  'partNumber',
  'distributor',
  'orderQuantity',
  'lineTotal',
];
/** The totals of several board counts side by side, before what is bought for the first. */
const firstCompared: readonly BomColumn[] = [
  'number',
  'match',
  'references',
  'need',
  'partNumber',
  'lineTotal',
  'distributor',
  'orderQuantity',
];
const narrowOrder = (begin: readonly BomColumn[]) => [
  ...begin,
  ...wideOrder.filter((id) => !begin.includes(id)),
];

const columnsIn = (order: readonly BomColumn[]): readonly GridColumn<BomColumn>[] =>
  order.map((id) => {
    const short = shortColumnNames[id];
    return { id, name: lineColumnNames[id], ...(short !== undefined && { short }), ...layouts[id] };
  });

type PerCount = (typeof columnsPerBoardCount)[number];
const isPerCount = (id: BomColumn): id is PerCount => columnsPerBoardCount.some((each) => each === id);

/** Which column it is, and for which of the further board counts; null for the first. */
export function columnAt(column: LineColumn): { id: BomColumn; at: number | null } {
  const [id, at] = column.split('@');
  return { id: id as BomColumn, at: at === undefined ? null : Number(at) };
}

/** What the numbers of a column need beyond its least width, in CSS pixels: they have as many digits more as its board count. */
const extraWidth = (boards: number) => 10 * Math.max(0, String(boards).length - 3);

/** The columns with those for further board counts beside their own; what is needed and ordered where there is room. */
export function columnsFor(
  columns: readonly GridColumn<BomColumn>[],
  [first, ...others]: readonly number[],
  hidden: readonly BomColumn[],
): readonly GridColumn<LineColumn>[] {
  if (first === undefined) return columns;
  return columns.flatMap((column): GridColumn<LineColumn>[] => {
    const { id, name, short = name, minWidth } = column;
    if (!isPerCount(id)) return [column];
    const own = { ...column, minWidth: minWidth + extraWidth(first) };
    if (others.length === 0) return [own];
    const label = (boards: number) => bomTexts.atBoards(name, formatNumber(boards));
    const more = others.map((boards, at) => ({
      ...column,
      minWidth: minWidth + extraWidth(boards),
      id: `${id}@${at}` as const,
      label: label(boards),
      short: bomTexts.boardsOnly(formatNumber(boards)),
      ...(id !== 'lineTotal' && { from: roomyWindow }),
    }));
    return [{ ...own, label: label(first), short }, ...(hidden.includes(id) ? [] : more)];
  });
}

export const wideColumns = columnsIn(wideOrder);
export const narrowColumns = columnsIn(narrowOrder(first));
/** Those of a narrow window for several board counts. */
export const comparedColumns = columnsIn(narrowOrder(firstCompared));
export { roomyWindow };
