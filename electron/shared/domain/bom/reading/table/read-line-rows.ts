import type { LineDoubt } from '../line-doubt';
import type { ReadLine, ReadOptions, SourceTable, UnclearQuantity } from '../table-reading';
import type { CleanRows } from './clean-rows';
import { withoutMarks } from './listed-not-populated';
import { isMark, isMarkedNotPopulated } from './not-populated';
import { asChosen, type DecimalSign, type ReadQuantity, readQuantity } from './quantity';
import { readParts } from './read-parts';
import { readSkus } from './read-skus';
import { readReferences } from './references';
import type { LineRows } from './sort-rows';
import type { TableColumns } from './table-columns';

/** What windows-1252 makes of the bytes that follow in UTF-8. */
const following = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** Lost characters, and "Âµ", "Î©", "â„¦", "ç”µ": UTF-8 read as windows-1252. */
const damaged = new RegExp(`\\ufffd|[ÂÃÎÏÐÑ]${following}|[âãåæçèéï]${following}{2}|â€`);

export interface LineReader {
  readonly table: SourceTable;
  readonly rows: CleanRows;
  readonly columns: TableColumns;
  readonly decimalSign: DecimalSign | null;
  /** By row: what is written beside the number of a list, "LM358DR x 5"; null for tables. */
  readonly listed: readonly (string | null)[] | null;
  readonly options: Pick<ReadOptions, 'quantityFrom' | 'quantityFormat' | 'quantitiesForBoards'>;
}

/** A line with its quantity as the file has it, before it is divided by a number of boards. */
export interface WrittenLine extends ReadLine {
  /** Whole and above zero; null where nothing usable is written. */
  readonly written: number | null;
  /** Its quantity where nothing in the table shows what it is, whatever the user has said; null for others. */
  readonly unclear: UnclearQuantity | null;
  /** Those of its references that are marked as not populated. */
  readonly marked: readonly string[];
}

interface LineQuantity extends Pick<WrittenLine, 'quantity' | 'written' | 'unclear'> {
  readonly isZero: boolean;
  readonly doubts: readonly LineDoubt[];
}

/** "1.000" as one of its readings, where that is what the references count. */
function settled(read: ReadQuantity, counted: number | null, boards: number): ReadQuantity {
  if (read.kind !== 'unclear' || counted === null) return read;
  const value = [read.withDecimals, read.withThousands].find((one) => one === counted * boards);
  return value == null ? read : { kind: 'whole', value };
}

/** The quantity of a table without a column for it: the references, or what stands beside the number of a list. */
function uncolumned(row: number, counted: number | null, { listed }: LineReader): LineQuantity {
  const read = readQuantity(undefined, listed?.[row] ?? '', null);
  const beside = read.kind === 'whole' ? read.value : 1;
  return { quantity: counted ?? beside, written: null, unclear: null, isZero: false, doubts: [] };
}

const quantityIn = (row: number, column: number, { table, rows, decimalSign }: LineReader) =>
  readQuantity(table.rows[row]?.[column], rows[row]?.[column] ?? '', decimalSign);

function quantityOf(row: number, references: number, reader: LineReader): LineQuantity {
  const { rows, columns, options } = reader;
  const counted = references > 0 ? references : null;
  const { quantity: column } = columns;
  if (column === null) return uncolumned(row, counted, reader);
  const text = rows[row]?.[column] ?? '';
  const boards = options.quantitiesForBoards ?? 1;
  const isCounted = options.quantityFrom === 'references' && counted !== null;
  const found = quantityIn(row, column, reader);
  const isUnclear = !isCounted && settled(found, counted, boards).kind === 'unclear';
  const unclear = isUnclear && found.kind === 'unclear' ? found : null;
  const read = settled(asChosen(found, options.quantityFormat), counted, boards);
  const written = read.kind === 'whole' ? read.value : null;
  const isZero = read.kind === 'zero';
  const kind = read.kind === 'unclear' ? 'quantity-unclear' : 'quantity-unusable';
  const cell = { row: row + 1, column: column + 1, text };
  const named = [{ kind, ...cell } as const];
  const line = { quantity: counted, written, unclear, isZero };
  if (isCounted) return { ...line, doubts: [] };
  if (isZero) return { ...line, doubts: named };
  if (read.kind === 'none' || isMark(text)) {
    const isNamed = counted === null && text === '';
    return { ...line, doubts: isNamed ? named : [] };
  }
  if (written === null) return { ...line, quantity: null, doubts: named };
  const quantity = written / boards;
  if (!Number.isInteger(quantity)) {
    return { ...line, quantity: null, doubts: [{ kind: 'quantity-not-divisible', ...cell, boards }] };
  }
  const differs = counted !== null && counted !== quantity;
  return {
    ...line,
    quantity,
    doubts: differs ? [{ kind: 'quantity-differs', written: quantity, references: counted }] : [],
  };
}

const inOneLine = (text: string) => (text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text);

/** What the rows of a line say. */
export function readLineRows({ row, more, alternates }: LineRows, reader: LineReader): WrittenLine {
  const { table, rows, columns, options } = reader;
  const cells = rows[row] ?? [];
  const textOf = (wanted: readonly number[]) =>
    wanted.map((column) => inOneLine(cells[column] ?? '')).find((text) => text !== '') ?? '';
  const own =
    columns.quantity === null
      ? null
      : asChosen(quantityIn(row, columns.quantity, reader), options.quantityFormat);
  const [referenceColumn] = columns.references.filter((column) => cells[column]);
  const referenceText = [row, ...more].map((one) => rows[one]?.[referenceColumn ?? -1] ?? '').join('\n');
  const { text, marked } = withoutMarks(referenceText);
  const references = readReferences(text, own?.kind === 'whole' ? own.value : null);
  const found = [row, ...alternates].map((one) => readParts(rows[one] ?? [], table.rows[one] ?? [], columns));
  const parts = found.flatMap((one) => one.parts);
  const { isZero, doubts, ...quantities } = quantityOf(row, references.length, reader);
  const isMarked = isMarkedNotPopulated(cells, columns.roles);
  const lacksManufacturer = columns.hasManufacturers && parts.length > 0 && parts[0]?.manufacturer === null;
  return {
    rows: [row, ...more, ...alternates].sort((a, b) => a - b),
    references,
    marked: readReferences(marked, null),
    ...quantities,
    parts,
    skus: [row, ...alternates].flatMap((one) => readSkus(rows[one] ?? [], columns)),
    value: textOf(columns.values),
    description: textOf(columns.descriptions),
    footprint: textOf(columns.footprints),
    isPopulated: !isMarked && !isZero,
    doubts: [
      // A zero of a line that is marked besides says the same.
      ...(isZero && isMarked ? [] : doubts),
      ...found.flatMap((one) => one.doubts),
      ...(lacksManufacturer ? [{ kind: 'no-manufacturer' } as const] : []),
      ...(cells.some((cell) => damaged.test(cell)) ? [{ kind: 'damaged-text' } as const] : []),
    ],
  };
}
