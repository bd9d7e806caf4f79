/** A part as a line of a BOM names it. */
export interface WantedPart {
  readonly partNumber: string;
  /** Null where the line names none. */
  readonly manufacturer: string | null;
}

/** A text for comparison: without case and blanks. Punctuation counts: it can be part of a number. */
export const exactText = (text: string) => text.replace(/\s+/gu, '').toLowerCase();

/** Equal for wanted parts that differ in case and blanks only: they are looked up once, and one decision holds for all. */
export const wantedKey = ({ partNumber, manufacturer }: WantedPart) =>
  JSON.stringify([exactText(partNumber), exactText(manufacturer ?? '')]);

/** Equal for lines that may be bought as the same parts, the wanted one first: they can be one line. */
export const partsKey = (parts: readonly WantedPart[]) => parts.map(wantedKey).join('\n');
