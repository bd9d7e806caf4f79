import { headerScore } from '../../../shared/domain/bom/reading/table/find-table-header';

/** Lists of design tools begin with titles: this many lines are looked at for the names of columns. */
const maxHeaderLine = 40;
const gap = /\s{2,}|\t+/;

/** Where the words of a line begin, that are at least two blanks apart: the first begins at 0. */
function starts(line: string): readonly number[] {
  const found = [...line.matchAll(/(?<=\s{2}|^)\S/g)].map(({ index }) => index);
  return found.map((at, index) => (index === 0 ? 0 : at));
}

/** A line cut at the columns' beginnings. A cell that begins before its column or reaches over it keeps its words. */
function cut(line: string, columns: readonly number[]): readonly string[] {
  const bounds = columns.map((column) => {
    let at = column;
    while (at > 0 && at < line.length && line[at] !== ' ' && line[at - 1] !== ' ') at -= 1;
    return at;
  });
  return bounds.map((from, index) => line.slice(from, bounds[index + 1] ?? line.length).trim());
}

/**
 * The rows of a text whose columns are aligned by blanks, as Eagle writes part lists; null for other texts. `score`: how
 * well the best delimiter's header names columns; a header by blanks must do better.
 */
export function fixedWidthRows(text: string, score: number): Iterable<readonly string[]> | null {
  const lines = text.split(/\r\n?|\n/);
  let best: { readonly line: number; readonly score: number } | null = null;
  for (const [line, content] of lines.slice(0, maxHeaderLine).entries()) {
    const names = content.trim().split(gap);
    if (names.length < 3) continue;
    const own = headerScore(names, line);
    if (own > Math.max(score, best?.score ?? 0)) best = { line, score: own };
  }
  if (best === null) return null;
  const columns = starts((lines[best.line] ?? '').trimEnd());
  const header = best.line;
  return lines.map((line, index) => (index < header ? [line.trim()] : cut(line, columns)));
}
