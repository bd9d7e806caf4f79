/** Zero-width characters, direction marks and soft hyphens: they come along when a web page or a PDF is copied. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Blanks that a spreadsheet or a web page keeps from breaking, and those of other widths. */
const otherBlanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** `text` without what nobody can see, and with plain blanks: neither belongs to a part number. */
export function cleanText(text: string): string {
  return text.replace(invisible, '').replace(otherBlanks, ' ');
}
