/** In characters: a BOM of some hundred lines, or ten thousand part numbers. More would make typing slow. */
export const maxListText = 100_000;

/** A text cut to the limit. */
export interface LimitedText {
  readonly text: string;
  /** The lines taken of all lines; null where nothing was cut. */
  readonly cut: { readonly taken: number; readonly total: number } | null;
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return text.endsWith('\n') ? count - 1 : count;
}

/** The last index at which no part number is cut in two: after a line end, else between two cells. */
function lastBreak(text: string): number {
  const lineEnd = text.lastIndexOf('\n');
  if (lineEnd >= 0) return lineEnd + 1;
  return Math.max(...[',', ';', '\t', ' '].map((separator) => text.lastIndexOf(separator)), 0);
}

/** The first lines of `pasted` that fit in `maxLength` characters. */
export function limitText(pasted: string, maxLength = maxListText): LimitedText {
  if (pasted.length <= maxLength) return { text: pasted, cut: null };
  const unified = pasted.replace(/\r\n?/g, '\n');
  if (unified.length <= maxLength) return { text: unified, cut: null };
  const head = unified.slice(0, Math.max(maxLength, 0));
  const text = head.slice(0, lastBreak(head));
  return { text, cut: { taken: text === '' ? 0 : countLines(text), total: countLines(unified) } };
}
