import type { LineDoubt } from './line-doubt';

/** A cell as it came. A number of a spreadsheet keeps its value beside the text that the sheet shows. */
export type SourceCell = string | { readonly text: string; readonly number: number };

/** A table as it came, every row and cell at its own place; rows may differ in length. */
export interface SourceTable {
  readonly rows: readonly (readonly SourceCell[])[];
}

/** In the order of display. Several columns may have one role: those after the first hold alternates. */
export const importRoles = [
  'part-number',
  'manufacturer',
  'manufacturer-and-part-number',
  'quantity',
  'references',
  'description',
  'value',
  'footprint',
  'distributor',
  'distributor-sku',
  'do-not-populate',
  'populate',
  'other',
] as const;
export type ImportRole = (typeof importRoles)[number];

/** The encodings of text files that are found or can be chosen, by their WHATWG labels, in the order of display. */
export const textEncodings = [
  'utf-8',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'koi8-r',
  'macintosh',
] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** In the order of display. */
export const importDelimiters = [',', ';', '\t', '|', ':'] as const;
export type ImportDelimiter = (typeof importDelimiters)[number];

export interface ReadPart {
  readonly partNumber: string;
  readonly manufacturer: string | null;
}

export interface ReadSku {
  /** As the file names it; null where only the shape of the SKU may tell. */
  readonly distributor: string | null;
  readonly sku: string;
}

/** What a line of a BOM says. Texts are clean: trimmed, with plain blanks. */
export interface ReadLine {
  /** Indexes in `SourceTable.rows`; several where duplicates are merged, or a row continues on the next. */
  readonly rows: readonly number[];
  /** Each by itself, ranges expanded. */
  readonly references: readonly string[];
  /** For one board: whole and positive; null where nothing usable is written (a doubt says why) or nothing at all. */
  readonly quantity: number | null;
  /** The first is wanted, the others are its alternates; empty without a part number. */
  readonly parts: readonly ReadPart[];
  readonly skus: readonly ReadSku[];
  readonly value: string;
  readonly description: string;
  readonly footprint: string;
  readonly isPopulated: boolean;
  readonly doubts: readonly LineDoubt[];
}

/** Why a row is no line, in the order of display. */
export const leftOutReasons = [
  'above-header',
  'header',
  'repeated-header',
  'section',
  'total',
  'footer',
  'ruled',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface LeftOutRow {
  /** Index in `SourceTable.rows`. */
  readonly row: number;
  /** Its filled cells, at most some 200 characters. */
  readonly text: string;
  readonly reason: LeftOutReason;
}

/** What "1.000" is where nothing shows: a thousand, or one with decimals. */
export const quantityFormats = ['thousands', 'decimals'] as const;
export type QuantityFormat = (typeof quantityFormats)[number];

/** A quantity such as "1.000" or "2.500", and what it can be. */
export interface UnclearQuantity {
  /** Of seven characters at most. */
  readonly text: string;
  /** Null where they are no zeros, so that it is no quantity. */
  readonly withDecimals: number | null;
  readonly withThousands: number;
}

export interface ReadColumn {
  /** As the header names it; empty without a name or a header. */
  readonly name: string;
  readonly role: ImportRole;
}

/** A file or a paste as a table, and what is read from it. */
export interface TableReading {
  readonly kind: 'text' | 'fixed-width' | 'sheet';
  /** Of text alone. */
  readonly encoding: TextEncoding | null;
  /** Null for fixed width and sheets. */
  readonly delimiter: ImportDelimiter | null;
  /** Of a workbook, hidden ones too, in their order; empty for text. */
  readonly sheets: readonly string[];
  /** Those of them that the workbook hides. */
  readonly hiddenSheets: readonly string[];
  readonly sheet: string | null;
  /** 1-based, as a spreadsheet counts; 0 without a header. The first of two where `headerRows` is 2. */
  readonly headerRow: number;
  readonly headerRows: number;
  /** The tool that wrote it, by name: "KiCad"; null where its header is no tool's own. */
  readonly tool: string | null;
  /** By index: names repeat. As many as the widest row of the table has cells. */
  readonly columns: readonly ReadColumn[];
  /** Whether header, part numbers and quantities or references were found without doubt. */
  readonly isRecognized: boolean;
  /** Equal for tables of one layout: of the header's names and the delimiter. Empty without a header. */
  readonly fingerprint: string;
  /** The fingerprint that each of the first rows would give as the header, in their order. */
  readonly rowFingerprints: readonly string[];
  readonly table: SourceTable;
  readonly lines: readonly ReadLine[];
  /** Rows that are neither lines nor blank. */
  readonly leftOut: readonly LeftOutRow[];
  /** For how many boards the quantities likely are, more than 1; null where nothing says so, or the user said it. */
  readonly quantitiesForBoards: number | null;
  /** The first of the quantities that only the user can know, as they may have; null where there is none. */
  readonly unclearQuantity: UnclearQuantity | null;
}

/** What the user decides about a reading; the rest is found. */
export interface ReadOptions {
  readonly sheet?: string;
  readonly encoding?: TextEncoding;
  readonly delimiter?: ImportDelimiter;
  /** 1-based; 0: no header. */
  readonly headerRow?: number;
  /** By column index. */
  readonly roles?: readonly ImportRole[];
  /** Default: the column where there is one. */
  readonly quantityFrom?: 'column' | 'references';
  /** Of quantities that nothing in the table shows. */
  readonly quantityFormat?: QuantityFormat;
  /** Quantities are divided by it. */
  readonly quantitiesForBoards?: number;
  /** Indexes in `SourceTable.rows` of left out rows that are lines nevertheless. */
  readonly putBack?: readonly number[];
  /** Default: yes. */
  readonly mergeDuplicates?: boolean;
}

export const cellText = (cell: SourceCell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;
