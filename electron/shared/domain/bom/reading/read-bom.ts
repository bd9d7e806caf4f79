import type { BomTable } from './bom-table';
import { cleanText } from './clean-text';
import { findHeader, type TableHeader } from './find-header';
import { type Finding, ignored } from './finding';
import type { IgnoredText } from './ignored-text';
import { partNumberColumns } from './part-number-columns';
import { readBlankDigits, readLine } from './read-line';
import { cellReason, namedRowReader } from './read-named-rows';
import { readUnnamedRows } from './read-unnamed-rows';
import { splitRows, type TableRow } from './split-rows';
import { type ChosenReadings, type DigitsQuestion, settleDigits } from './trailing-digits';

/** A part number of the table, with what its row says of it. */
export interface BomLine {
  /** Index of its row; one line of a list may hold several part numbers. */
  readonly row: number;
  readonly partNumber: string;
  /** As it is written; null where the row does not say. */
  readonly quantity: string | null;
}

/** A pasted text as it came, and what is read from it. */
export interface BomReading {
  readonly table: BomTable;
  readonly lines: readonly BomLine[];
  /** What is not looked up, with the reason. */
  readonly ignored: readonly IgnoredText[];
  /** What the text leaves open; none where it can be read in one way only. */
  readonly questions: readonly DigitsQuestion[];
}

/** A table whose rows are read, before it is known which trailing digits are quantities. */
interface ReadTable {
  readonly table: BomTable;
  /** By row. */
  readonly findings: readonly (readonly Finding[])[];
  readonly unreadColumns: readonly string[];
  /** How many numbers have a quantity behind a comma that can be nothing else. */
  readonly quantities: number;
}

const cleanRow = ({ cells, raw }: TableRow): TableRow => ({
  cells: cells.map(cleanText),
  raw: cleanText(raw),
});

const headerFinding = ({ raw }: TableRow): Finding[] =>
  raw === '' ? [] : [ignored({ reason: 'header', text: raw })];

function readNamed(text: string, header: TableHeader): ReadTable {
  const rows = [...splitRows(text, header.delimiter)];
  const clean = rows.map(cleanRow);
  const below = clean.slice(header.row + 1).map(({ cells }) => cells);
  const numbers = partNumberColumns(header.roles, below);
  const columns = numbers?.columns ?? [];
  const read = namedRowReader(header, numbers);
  const isUnread = (column: number) => !columns.includes(column) && !cellReason(header.roles[column]);
  return {
    table: {
      ...{ delimiter: header.delimiter, rows, headerRow: header.row, roles: header.roles },
      partNumberColumns: columns,
    },
    findings: clean.map((row, index) => (index <= header.row ? headerFinding(row) : read(row))),
    unreadColumns: header.names.filter((name, column) => name !== '' && isUnread(column)),
    quantities: 0,
  };
}

/** A text without a header, or with a single name above a list: rows where it has tabs or bars, else lines. */
function readUnnamed(text: string, header: TableHeader | null): ReadTable {
  const delimiter = (['\t', '|'] as const).find((one) => text.includes(one)) ?? null;
  const rows = [...splitRows(text, delimiter ?? '\t')];
  const clean = rows.map(cleanRow);
  const isHeader = (index: number) => index === header?.row;
  const isWide = ({ cells }: TableRow, index: number) => cells.length > 1 && !isHeader(index);
  const wide = clean.filter(isWide);
  const unnamed = new Map(
    readUnnamedRows(wide.map(({ cells }) => cells)).map((found, at) => [wide[at], found]),
  );
  let quantities = 0;
  const findings = clean.map((row, index) => {
    if (isHeader(index)) return headerFinding(row);
    const found = unnamed.get(row);
    if (found) return found;
    const line = readLine(row.raw);
    quantities += line.quantities;
    return line.findings;
  });
  return {
    table: {
      ...{ delimiter, rows, headerRow: header?.row ?? null, roles: header?.roles ?? [] },
      partNumberColumns: header ? [0] : [],
    },
    findings: wide.length > 0 ? findings : readBlankDigits(findings),
    unreadColumns: [],
    quantities,
  };
}

/**
 * Reads a bill of materials, a table of a spreadsheet or a list of part numbers. A table is split at the delimiter of its
 * header and at no other. `chosen`: the user's readings of what an earlier reading left open.
 */
export function readBom(text: string, chosen: ChosenReadings = {}): BomReading {
  const header = findHeader(text);
  const read = header && header.names.length > 1 ? readNamed(text, header) : readUnnamed(text, header);
  const doubtful = read.findings.flat().flatMap((one) => (one.kind === 'digits' ? [one.digits] : []));
  const { questions, readingOf } = settleDigits(doubtful, read.quantities, chosen);
  const lines: BomLine[] = [];
  const ignoredTexts: IgnoredText[] = [];
  const add = (row: number, finding: Finding) => {
    if (finding.kind === 'ignored') {
      ignoredTexts.push({ reason: finding.reason, text: finding.text });
    } else if (finding.kind === 'number') {
      lines.push({ row, partNumber: finding.text, quantity: finding.quantity });
    } else {
      const { number, digits, whole, wholeQuantity } = finding.digits;
      const isQuantity = readingOf(finding.digits) === 'quantity';
      lines.push(
        isQuantity
          ? { row, partNumber: number, quantity: digits }
          : { row, partNumber: whole, quantity: wholeQuantity },
      );
      if (isQuantity) ignoredTexts.push({ reason: 'quantity', text: digits });
    }
  };
  for (const [row, findings] of read.findings.entries()) for (const finding of findings) add(row, finding);
  for (const text of read.unreadColumns) ignoredTexts.push({ reason: 'column', text });
  return { table: read.table, lines, ignored: ignoredTexts, questions };
}
