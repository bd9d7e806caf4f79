import { blanks } from './clean-text';

/** A row of a table as it came: nothing of it is trimmed, corrected or dropped. */
export interface TableRow {
  /** By column; without the quotes around a cell. */
  readonly cells: readonly string[];
  /** The whole row with its quotes, without its line end. */
  readonly raw: string;
}

/** A quote that nothing closes within this many characters is an inch mark, or a mistake. */
const defaultQuotedLength = 2000;

const isLineEnd = (character: string | undefined) => character === '\n' || character === '\r';

/** The index behind the blanks that begin at `start`. A tab is no blank: it may be the delimiter. */
function skipBlanks(text: string, start: number): number {
  blanks.lastIndex = start;
  blanks.exec(text);
  return blanks.lastIndex;
}

/** The index behind the closing quote of the cell that begins at `start`; -1 where its quote is a plain character. */
function quotedEnd(text: string, start: number, delimiter: string, maxLength: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (at - start > maxLength) return -1;
    if (text[at + 1] === '"') continue;
    const next = text[skipBlanks(text, at + 1)];
    return next === undefined || next === delimiter || isLineEnd(next) ? at + 1 : -1;
  }
  return -1;
}

/**
 * The rows of `text`, cells split at `delimiter`. Quotes as in RFC 4180; lines end in LF, CRLF or CR. `maxQuotedLength`: in
 * characters.
 */
export function* splitRows(
  text: string,
  delimiter: string,
  maxQuotedLength = defaultQuotedLength,
): Generator<TableRow> {
  let cells: string[] = [];
  let at = 0;
  let rowStart = 0;
  while (at < text.length || cells.length > 0) {
    const start = skipBlanks(text, at);
    const quoteEnd = text[start] === '"' ? quotedEnd(text, start, delimiter, maxQuotedLength) : -1;
    let end = quoteEnd >= 0 ? quoteEnd : at;
    while (end < text.length && text[end] !== delimiter && !isLineEnd(text[end])) end += 1;
    cells.push(
      quoteEnd >= 0 ? text.slice(start + 1, quoteEnd - 1).replaceAll('""', '"') : text.slice(at, end),
    );
    at = end + 1;
    if (text[end] === delimiter) continue;
    yield { cells, raw: text.slice(rowStart, end) };
    cells = [];
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    rowStart = at;
  }
}
