import type { LineDoubt } from './line-doubt';

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

export interface ReadColumn {
  /** As the header names it; empty without a name or a header. */
  readonly name: string;
  readonly role: ImportRole;
}
