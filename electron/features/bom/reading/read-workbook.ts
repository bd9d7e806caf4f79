import { type ParsingOptions, read, type WorkBook } from '@e965/xlsx';
import { maxSheetNameLength, maxSheets } from '../../../shared/contract/constants/bom-limits';
import { cleanRows } from '../../../shared/domain/bom/reading/table/clean-rows';
import { findTableHeader } from '../../../shared/domain/bom/reading/table/find-table-header';
import type { TableSource } from '../../../shared/domain/bom/reading/table/read-table';
import type { ReadOptions, SourceTable } from '../../../shared/domain/bom/reading/table-reading';
import { checkZip } from './check-zip';
import type { FileKind } from './file-kind';
import { sheetTable } from './sheet-cells';
import { UnreadableFile } from './unreadable-file';

/** SECURITY: no formulas, no macros, no HTML of cells; values and number formats alone. */
const parsing: ParsingOptions = {
  type: 'array',
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellNF: true,
  cellStyles: false,
  bookVBA: false,
  bookDeps: false,
  bookFiles: false,
  raw: true,
};

/** The stream in which Office encrypts a whole xlsx, by its name in a compound file's directory. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

function parse(bytes: Uint8Array, kind: FileKind): WorkBook {
  const checked = kind === 'zip' ? checkZip(bytes) : bytes;
  if (
    kind === 'compound' &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encryptedPackage)
  ) {
    throw new UnreadableFile('encrypted', 'The workbook is an encrypted package');
  }
  try {
    return read(checked, parsing);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isLocked = /password/i.test(message);
    throw new UnreadableFile(isLocked ? 'encrypted' : 'damaged', message);
  }
}

interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly table: SourceTable;
}

/** The first visible sheet with the best header; hidden ones where no visible one has any. */
function bestSheet(sheets: readonly ReadSheet[]): ReadSheet | undefined {
  const scored = sheets.map((sheet) => {
    const score = findTableHeader(cleanRows(sheet.table))?.score ?? 0;
    return { sheet, score: sheet.isHidden ? score / 1000 : score, rows: sheet.table.rows.length };
  });
  return scored.sort((a, b) => b.score - a.score || Math.sign(b.rows) - Math.sign(a.rows))[0]?.sheet;
}

/** The table of a workbook's sheet: the chosen one, else the best. Throws `UnreadableFile`. */
export function readWorkbook(
  bytes: Uint8Array,
  kind: FileKind,
  options: Pick<ReadOptions, 'sheet'>,
): TableSource {
  const book = parse(bytes, kind);
  if (book.SheetNames.length > maxSheets)
    throw new UnreadableFile('too-large', `${book.SheetNames.length} sheets`);
  const names = book.SheetNames.map((name) => name.slice(0, maxSheetNameLength));
  const isHidden = (index: number) => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
  const sheetOf = (name: string, index: number): ReadSheet => ({
    name: names[index] ?? '',
    isHidden: isHidden(index),
    table: sheetTable(book.Sheets[name] ?? {}),
  });
  const chosen = names.indexOf(options.sheet ?? '');
  const sheet =
    chosen >= 0 ? sheetOf(book.SheetNames[chosen] ?? '', chosen) : bestSheet(book.SheetNames.map(sheetOf));
  if (!sheet) throw new UnreadableFile('not-a-table', 'The workbook has no sheets');
  return {
    kind: 'sheet',
    encoding: null,
    delimiter: null,
    sheets: names,
    hiddenSheets: names.filter((_name, index) => isHidden(index)),
    sheet: sheet.name,
    table: sheet.table,
  };
}
