/** What the panel takes: a bill of materials of some hundred lines, or ten thousand numbers. More would make each key in its field slow. */
export const maxListText = 100_000;

/** A text as far as the panel takes it. */
export interface LimitedText {
  readonly text: string;
  /** How many lines were taken of how many; null where all were. */
  readonly cut: { readonly taken: number; readonly total: number } | null;
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return text.endsWith('\n') ? count - 1 : count;
}

/** The last place in `text` at which no part number is cut in two: a line's end, else the place between two cells. */
function lastBreak(text: string): number {
  const lineEnd = text.lastIndexOf('\n');
  if (lineEnd >= 0) return lineEnd + 1;
  return Math.max(...[',', ';', '\t', ' '].map((separator) => text.lastIndexOf(separator)), 0);
}

/** The whole lines at the beginning of `pasted` that fit in `room` characters. */
export function limitText(pasted: string, room = maxListText): LimitedText {
  if (pasted.length <= room) return { text: pasted, cut: null };
  const unified = pasted.replace(/\r\n?/g, '\n');
  if (unified.length <= room) return { text: unified, cut: null };
  const head = unified.slice(0, Math.max(room, 0));
  const text = head.slice(0, lastBreak(head));
  return { text, cut: { taken: text === '' ? 0 : countLines(text), total: countLines(unified) } };
}
