/** A part as a line of a BOM names it. */
export interface WantedPart {
  readonly partNumber: string;
  /** Null where the line names none. */
  readonly manufacturer: string | null;
}

/** A part as a distributor sells it. */
export interface WantedSku {
  readonly sku: string;
  /** Null where nothing says whose it is. */
  readonly distributor: string | null;
}

/** What a line asks for: by the manufacturer's number, or by a distributor's where it has no other. */
export type Wanted = WantedPart | WantedSku;

export const isSku = (wanted: Wanted): wanted is WantedSku => 'sku' in wanted;

/** A text for comparison: without case and blanks. Punctuation counts: it can be part of a number. */
export const exactText = (text: string) => text.replace(/\s+/gu, '').toLowerCase();

/**
 * Equal for wanted parts that differ in case and blanks only: they are looked up once, and one decision holds for all. A SKU never
 * has the key of a part number.
 */
export const wantedKey = (wanted: Wanted): string =>
  isSku(wanted)
    ? JSON.stringify({ sku: exactText(wanted.sku), distributor: exactText(wanted.distributor ?? '') })
    : JSON.stringify([exactText(wanted.partNumber), exactText(wanted.manufacturer ?? '')]);

/** Equal for lines that may be bought as the same parts, the wanted one first: they can be one line. */
export const partsKey = (parts: readonly Wanted[]) => parts.map(wantedKey).join('\n');
