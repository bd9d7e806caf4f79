/** A line of a text, or of a table: a quoted cell may hold line ends. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** As it was pasted. */
  readonly raw: string;
}

/** A quote that nothing closes within this many characters is an inch mark, or a slip. */
const maxQuoted = 2000;

/** Where the quoted cell that begins at `start` ends, behind its quote; -1 where the quote is a character like others. */
function quotedEnd(text: string, start: number, delimiter: string): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (at - start > maxQuoted) return -1;
    if (text[at + 1] === '"') continue;
    const blank = /[ \r]*/y;
    blank.lastIndex = at + 1;
    blank.exec(text);
    const next = text[blank.lastIndex];
    return next === undefined || next === '\n' || next === delimiter ? at + 1 : -1;
  }
  return -1;
}

/** The text as records of trimmed cells at `delimiter`, as RFC 4180 and spreadsheets quote them. */
export function* recordsAt(text: string, delimiter: string): Generator<TextRecord> {
  let cells: string[] = [];
  let at = 0;
  let recordStart = 0;
  while (at <= text.length) {
    while (text[at] === ' ') at += 1;
    const quoteEnd = text[at] === '"' ? quotedEnd(text, at, delimiter) : -1;
    const from = quoteEnd >= 0 ? quoteEnd : at;
    let end = from;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
    const cell = quoteEnd >= 0 ? text.slice(at + 1, quoteEnd - 1).replaceAll('""', '"') : text.slice(at, end);
    cells.push(cell.trim());
    at = end + 1;
    if (text[end] === delimiter) continue;
    yield { cells, raw: text.slice(recordStart, end) };
    cells = [];
    recordStart = at;
  }
}
