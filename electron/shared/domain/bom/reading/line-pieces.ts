/** A piece of a line between commas and semicolons. */
export interface Piece {
  readonly text: string;
  /** Whether it was quoted: it is one piece, whatever it contains. */
  readonly quoted: boolean;
  /** Whether only a comma separates it from the piece before. */
  readonly tight: boolean;
}

/** The quoted text at `start` and the index behind it; null where the quote does not enclose a piece. */
function quotedAt(line: string, start: number): { readonly text: string; readonly end: number } | null {
  const quoted = /"((?:[^"]|"")*)"\s*(?=[;,]|$)/y;
  quoted.lastIndex = start;
  const found = quoted.exec(line);
  return found ? { text: (found[1] ?? '').replaceAll('""', '"').trim(), end: quoted.lastIndex } : null;
}

/** Whether the comma is a decimal one within a part number: "DTMSS-27/0,022/30-H". */
const isDecimal = (line: string, at: number) =>
  /[-/\s]\d$/.test(line.slice(Math.max(at - 2, 0), at)) && /^\d{1,3}[-/]/.test(line.slice(at + 1, at + 5));

function separatorFrom(line: string, from: number): number {
  for (let at = from; at < line.length; at += 1) {
    if (line[at] === ';' || (line[at] === ',' && !isDecimal(line, at))) return at;
  }
  return line.length;
}

/** The pieces of a line, trimmed; empty ones too. */
export function linePieces(line: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at <= line.length) {
    const separator = line[at - 1];
    const start = at + (/^\s*/.exec(line.slice(at, at + 200))?.[0].length ?? 0);
    const inQuotes = line[start] === '"' ? quotedAt(line, start) : null;
    const end = inQuotes?.end ?? separatorFrom(line, start);
    const text = inQuotes?.text ?? line.slice(start, end).trim();
    const tight = separator === ',' && start === at && /\S/.test(line[at - 2] ?? ' ');
    pieces.push({ text, quoted: inQuotes !== null, tight });
    at = end + 1;
  }
  return pieces;
}
