import { cellKind, isNotPopulated, isPlaceholder, isRounded } from './cell-kind';
import { type ColumnRole, columnRole } from './column-role';
import type { TableHeader } from './find-header';
import type { Found } from './finding';
import type { IgnoredReason } from './ignored-text';
import { isManufacturerName } from './manufacturer-names';
import { isPackingCode } from './packing-code';
import { type NumberColumns, numberColumns } from './part-number-columns';
import { leftOutCell, numberScore } from './part-number-score';
import type { TextRecord } from './split-rows';

const leftOut = (reason: IgnoredReason, text: string): Found => ({ kind: 'left-out', reason, text });
const summary = (cells: readonly string[]) => cells.filter((cell) => cell !== '').join(' · ');

/** The columns whose cells are counted by themselves; any other is named as a whole. */
const counted: Readonly<Partial<Record<ColumnRole, IgnoredReason>>> = {
  quantity: 'quantity',
  reference: 'reference',
  footprint: 'footprint',
  manufacturer: 'manufacturer',
  sku: 'sku',
};

function isMarked(cells: readonly string[], roles: TableHeader['roles']): boolean {
  const quantities = cells.filter((cell, at) => roles[at] === 'quantity' && cell !== '');
  if (quantities.length > 0 && quantities.every((cell) => cell === '0')) return true;
  return cells.some((cell, at) => {
    if (roles[at] === 'dnp') return isNotPopulated(cell) || /^(?:yes|y|true|1|x)$/i.test(cell);
    if (roles[at] === 'populate') return /^(?:no|n|false|0)$/i.test(cell);
    return isNotPopulated(cell);
  });
}

/** "Nichicon LGU2G471MELC45": the number without the manufacturer before it. */
function withoutManufacturer(cell: string): string {
  const words = cell.split(/\s*[/,:]\s+|\s+/);
  const from = words.findIndex((word) => /\d/.test(word) && !isManufacturerName(word));
  return from > 0 ? words.slice(from).join(' ') : cell;
}

/** What the cells of the number columns say: the first is looked up, further ones are alternates. */
function numbersOf(cells: readonly string[], { columns, combined, trusted }: NumberColumns): Found[] {
  const filled = columns.map((column) => cells[column] ?? '').filter((cell) => cell !== '');
  const pieces = filled
    .flatMap((cell) => cell.split('\n'))
    .map((piece) => piece.trim().replace(/[,;]+$/, ''));
  const usable = pieces.filter((piece) => piece !== '' && !isPlaceholder(piece));
  const [first, ...alternates] = usable;
  if (first === undefined) {
    return [filled[0] ? leftOut('placeholder', summary(cells)) : leftOut('no-number', summary(cells))];
  }
  const others = alternates.map((text) => leftOut('alternate', text));
  if (isRounded(first)) return [leftOut('rounded', first), ...others];
  if (columnRole(first) !== null && cellKind(first) === 'text') return [leftOut('header', summary(cells))];
  if (!trusted && numberScore(first) < 0.5) return [leftOutCell(first), ...others];
  return [{ kind: 'number', text: combined ? withoutManufacturer(first) : first }, ...others];
}

/** A row with more cells than the table has columns: a comma stood in its number, or one too many in the row. */
function surplusTail(record: TextRecord, column: number, width: number): Found | null {
  const { cells, raw } = record;
  const [number = '', digits = ''] = cells.slice(column, column + 2);
  const filled = cells.findLastIndex((cell) => cell !== '') + 1;
  const whole = `${number},${digits}`;
  if (filled <= width || number === '' || !/^\d{3}$/.test(digits) || !raw.includes(whole)) return null;
  const likely = isPackingCode(digits) ? 'whole' : 'quantity';
  return { kind: 'tail', tail: { number, quantity: digits, whole, likely, settledBy: 'user' } };
}

/** The rows of a table below its names, of which `header` is one. */
export function readTable(records: readonly TextRecord[], header: TableHeader): Found[] {
  const { names, roles, delimiter } = header;
  const rows = records.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const numbers = numberColumns(
    header,
    rows.map(({ cells }) => cells),
  );
  const isRead = (column: number) => numbers?.columns.includes(column) ?? false;
  const width = names.findLastIndex((name) => name !== '') + 1;
  const found = rows.flatMap((record): Found[] => {
    if (isMarked(record.cells, roles)) return [leftOut('not-populated', summary(record.cells))];
    const column = numbers?.columns[0] ?? -1;
    const tail = delimiter === ',' && column >= 0 ? surplusTail(record, column, width) : null;
    const cells = tail ? record.cells.toSpliced(column + 1, 1) : record.cells;
    const own = tail ? [tail] : numbers ? numbersOf(cells, numbers) : [leftOut('no-number', summary(cells))];
    const others = cells.flatMap((cell, at): Found[] => {
      const reason = counted[roles[at] ?? 'other'];
      return cell === '' || isRead(at) || !reason ? [] : [leftOut(reason, cell)];
    });
    return [...own, ...others];
  });
  const unread = names.filter((name, at) => name !== '' && !isRead(at) && !counted[roles[at] ?? 'other']);
  return [...found, ...unread.map((name) => leftOut('column', name))];
}
