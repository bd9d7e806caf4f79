import type { BomColumn, LineColumn } from '../../../../electron/shared/contract/bom/bom-settings';
import { columnsPerBoardCount } from '../../../../electron/shared/contract/constants/bom-columns';
import { formatNumber } from '../../../format/format-number';
import { bomTexts, lineColumnNames, shortColumnNames } from '../../../texts/bom-view-texts';
import type { GridColumn } from '../../../ui/grid/grid-column';
import styles from './lines-grid.module.css';

/** From here on all that is shown by default fits beside the sidebar. */
const roomyWindow = 1600;
export const mediumWindow = 1280;
const wideWindow = 1900;
/** The widths of the window at which the order of the columns changes, in CSS pixels. */
export const orderSteps = [mediumWindow, roomyWindow];
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
  lifecycle: { share: 0, minWidth: 116 },
  stock: { share: 0, minWidth: 108, numeric: true },
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

/** The columns in `begin`, then the others. */
const startingWith = (begin: readonly BomColumn[]) => [
  ...begin,
  ...wideOrder.filter((id) => !begin.includes(id)),
];
const lineStart = ['number', 'match', 'references', 'need', 'partNumber'] as const;
/** At 1,280 pixels these fit beside the sidebar. */
const mediumStart: readonly BomColumn[] = [
  ...lineStart,
  ...(['lifecycle', 'stock', 'distributor', 'orderQuantity', 'unitPrice', 'lineTotal'] as const),
];
/** At 960 pixels these do: what is bought, and its cost. */
const narrowStart: readonly BomColumn[] = [
  ...lineStart,
  ...(['distributor', 'orderQuantity', 'unitPrice', 'lineTotal'] as const),
];
/** At 1,280 pixels these fit beside the sidebar and the panel, which shows the unit prices of all offers. */
const panelStart: readonly BomColumn[] = [
  ...lineStart,
  ...(['distributor', 'orderQuantity', 'lineTotal'] as const),
];
/** The totals of several board counts side by side, before what is bought for the first. */
const comparedStart: readonly BomColumn[] = [
  ...lineStart,
  ...(['lineTotal', 'distributor', 'orderQuantity', 'unitPrice'] as const),
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

/** What the header of the first board count's column needs to name that count, too, in CSS pixels. */
const countWidths: Readonly<Record<PerCount, number>> = { need: 48, orderQuantity: 48, lineTotal: 16 };

/** The columns with those for further board counts beside their own; what is needed and ordered where there is room. */
export function columnsFor(
  columns: readonly GridColumn<BomColumn>[],
  [first, ...others]: readonly number[],
  hidden: readonly BomColumn[],
  /** Of the window, in CSS pixels. */
  width: number,
): readonly GridColumn<LineColumn>[] {
  if (first === undefined) return columns;
  return columns.flatMap((column): GridColumn<LineColumn>[] => {
    const { id, name, short = name, minWidth } = column;
    if (!isPerCount(id)) return [column];
    const own = { ...column, minWidth: minWidth + extraWidth(first) };
    if (others.length === 0) return [own];
    const from = id === 'lineTotal' ? 0 : roomyWindow;
    const label = (boards: number) => bomTexts.atBoards(name, formatNumber(boards));
    const more = others.map((boards, at) => ({
      ...column,
      minWidth: minWidth + extraWidth(boards),
      id: `${id}@${at}` as const,
      label: label(boards),
      short: bomTexts.boardsOnly(formatNumber(boards)),
      from,
    }));
    const named = { ...own, label: label(first), short };
    // Beside the others it says which count it is for, too.
    const withCount = {
      ...named,
      minWidth: own.minWidth + countWidths[id],
      short: bomTexts.withBoards(short, formatNumber(first)),
    };
    return [width >= from ? withCount : named, ...(hidden.includes(id) ? [] : more)];
  });
}

/** All columns; the menu that shows and hides them keeps this order. */
export const wideColumns = columnsIn(wideOrder);
const mediumColumns = columnsIn(startingWith(mediumStart));
export const narrowColumns = columnsIn(startingWith(narrowStart));
const panelColumns = columnsIn(startingWith(panelStart));
export const comparedColumns = columnsIn(startingWith(comparedStart));

interface Room {
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly isPanelOpen: boolean;
  /** Whether the lines are costed for several board counts. */
  readonly isCompared: boolean;
}

/** The columns in the order for this room: what matters most is in sight without scrolling sideways. */
export function orderedColumns({ width, isPanelOpen, isCompared }: Room) {
  if (width >= roomyWindow) return wideColumns;
  if (isCompared) return comparedColumns;
  if (isPanelOpen) return panelColumns;
  return width >= mediumWindow ? mediumColumns : narrowColumns;
}
