import { cellKind, isNotPopulated, isPlaceholder, isRounded } from './cell-kind';
import { type ColumnRole, columnRole } from './column-role';
import type { TableHeader } from './find-header';
import { type Finding, ignored } from './finding';
import type { IgnoredReason } from './ignored-text';
import { isManufacturerName } from './manufacturer-names';
import { isPackingCode } from './packing-code';
import type { PartNumberColumns } from './part-number-columns';
import { ignoredCell, numberScore } from './part-number-score';
import type { TableRow } from './split-rows';

const summary = (cells: readonly string[]) => cells.filter((cell) => cell !== '').join(' · ');

/** The columns whose cells are counted one by one; any other column is ignored as a whole. */
const cellReasons: Readonly<Partial<Record<ColumnRole, IgnoredReason>>> = {
  quantity: 'quantity',
  reference: 'reference',
  footprint: 'footprint',
  manufacturer: 'manufacturer',
  sku: 'sku',
};

export const cellReason = (role: ColumnRole | null | undefined) => cellReasons[role ?? 'other'];

type Roles = TableHeader['roles'];

const cellsOf = (cells: readonly string[], roles: Roles, role: ColumnRole) =>
  cells.filter((cell, column) => roles[column] === role && cell !== '');

function isMarkedNotPopulated(cells: readonly string[], roles: Roles): boolean {
  const quantities = cellsOf(cells, roles, 'quantity');
  if (quantities.length > 0 && quantities.every((cell) => cell === '0')) return true;
  return cells.some((cell, column) => {
    if (roles[column] === 'dnp') return isNotPopulated(cell) || /^(?:yes|y|true|1|x)$/i.test(cell);
    if (roles[column] === 'populate') return /^(?:no|n|false|0)$/i.test(cell);
    return isNotPopulated(cell);
  });
}

/** "Nichicon LGU2G471MELC45" without the manufacturer before the number. */
function withoutManufacturer(cell: string): string {
  const parts = cell.split(/\s*[/,:]\s+|\s+/);
  const from = parts.findIndex((part) => /\d/.test(part) && !isManufacturerName(part));
  return from > 0 ? parts.slice(from).join(' ') : cell;
}

/** What the part number columns say: the first number is looked up, further ones are alternates. */
function numbersOf(
  cells: readonly string[],
  { columns, combined, trusted }: PartNumberColumns,
  quantity: string | null,
): Finding[] {
  const filled = columns.map((column) => cells[column] ?? '').filter((cell) => cell !== '');
  const numbers = filled
    .flatMap((cell) => cell.split('\n'))
    .map((number) => number.trim().replace(/[,;]+$/, ''))
    .filter((number) => number !== '' && !isPlaceholder(number));
  const [first, ...alternates] = numbers;
  if (first === undefined) {
    return [ignored({ reason: filled.length > 0 ? 'placeholder' : 'no-number', text: summary(cells) })];
  }
  const others = alternates.map((text) => ignored({ reason: 'alternate', text }));
  if (isRounded(first)) return [ignored({ reason: 'rounded', text: first }), ...others];
  if (columnRole(first) !== null && cellKind(first) === 'text')
    return [ignored({ reason: 'header', text: summary(cells) })];
  if (!trusted && numberScore(first) < 0.5) return [ignoredCell(first), ...others];
  return [{ kind: 'number', text: combined ? withoutManufacturer(first) : first, quantity }, ...others];
}

/** A row with more cells than the table has columns: a comma stands in its part number, or one too many in the row. */
function surplusDigits({ cells, raw }: TableRow, column: number, width: number) {
  const [number = '', digits = ''] = cells.slice(column, column + 2);
  const filled = cells.findLastIndex((cell) => cell !== '') + 1;
  const whole = `${number},${digits}`;
  if (filled <= width || number === '' || !/^\d{3}$/.test(digits) || !raw.includes(whole)) return null;
  return { number, digits, whole, likely: isPackingCode(digits) ? 'whole' : 'quantity' } as const;
}

/** The reader of the clean rows below `header`, whose part numbers stand in `numbers`; null where no column has any. */
export function namedRowReader(header: TableHeader, numbers: PartNumberColumns | null) {
  const { names, roles, delimiter } = header;
  const [column] = numbers?.columns ?? [];
  const width = names.findLastIndex((name) => name !== '') + 1;
  return (row: TableRow): Finding[] => {
    if (row.cells.every((cell) => cell === '')) return [];
    if (isMarkedNotPopulated(row.cells, roles))
      return [ignored({ reason: 'not-populated', text: summary(row.cells) })];
    const surplus = delimiter === ',' && column !== undefined ? surplusDigits(row, column, width) : null;
    const cells = surplus && column !== undefined ? row.cells.toSpliced(column + 1, 1) : row.cells;
    const quantity = cellsOf(cells, roles, 'quantity')[0] ?? null;
    const own: Finding[] = surplus
      ? [{ kind: 'digits', digits: { ...surplus, wholeQuantity: quantity, settledBy: 'user' } }]
      : numbers
        ? numbersOf(cells, numbers, quantity)
        : [ignored({ reason: 'no-number', text: summary(cells) })];
    const others = cells.flatMap((text, at): Finding[] => {
      const reason = cellReason(roles[at]);
      return text === '' || numbers?.columns.includes(at) || !reason ? [] : [ignored({ reason, text })];
    });
    return [...own, ...others];
  };
}
