/** Zero-width characters, direction marks and soft hyphens, which come along when a web page or a PDF is copied. */
const invisible = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
/** No-break blanks of spreadsheets and web pages, and those of other widths. */
const otherBlanks = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

const everyInvisible = new RegExp(`[${invisible}]`, 'g');
const everyOtherBlank = new RegExp(`[${otherBlanks}]`, 'g');

/** Matches the characters at `lastIndex` that `cleanText` makes a blank or nothing. */
export const blanks = new RegExp(`[ ${invisible}${otherBlanks}]*`, 'y');

/** `text` without invisible characters, with plain blanks and line feeds, and trimmed: the rest is no part of a number. */
export function cleanText(text: string): string {
  return text.replace(everyInvisible, '').replace(everyOtherBlank, ' ').replace(/\r\n?/g, '\n').trim();
}
