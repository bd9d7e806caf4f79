import { isNotPopulated } from '../cell-kind';
import type { LeftOutReason, LeftOutRow, ReadLine } from '../table-reading';
import { readReferences } from './references';

/** "DNP: R1, R2", "Do not populate R1-R4": a list behind the last line, or between lines. */
const list =
  /^(?:dn[pfilms]|n[fi]|not? (?:populated|fitted|mounted|installed)|unpopulated|do not (?:populate|fit|mount|install|place|stuff))\b[^:\d]{0,30}[:\s·-]+(.+)$/i;

/** The references that rows without lines list as not populated. */
function listedIn(leftOut: readonly LeftOutRow[]): ReadonlySet<string> {
  return new Set(
    leftOut.flatMap(({ text, reason }) => {
      const [, references] = (reason === 'footer' || reason === 'section' ? list.exec(text) : null) ?? [];
      return references === undefined ? [] : readReferences(references.replaceAll('·', ','), null);
    }),
  );
}

/** "R2 (DNP)", among references. */
const marked =
  /([^\s,;|()]{1,40})\s{0,3}\((?:dn[pfilms]|n[fip]|not (?:populated|fitted|mounted|installed))\)/gi;

/** A text of references without the marks of those that are not populated, and these. */
export function withoutMarks(text: string): { readonly text: string; readonly marked: string } {
  if (!text.includes('(')) return { text, marked: '' };
  const found = [...text.matchAll(marked)].map(([, reference = '']) => reference);
  return { text: text.replace(marked, '$1'), marked: found.join(',') };
}

/** A line without the listed references, and an unpopulated line with only these. */
function divide<L extends ReadLine>(line: L, isListed: (reference: string) => boolean): readonly L[] {
  const { references, quantity, isPopulated } = line;
  const left = references.filter(isListed);
  if (!isPopulated || left.length === 0) return [line];
  if (left.length === references.length) return [{ ...line, isPopulated: false }];
  const rest = references.filter((reference) => !isListed(reference));
  const isCounted = quantity === references.length;
  return [
    { ...line, references: rest, quantity: isCounted ? rest.length : quantity },
    { ...line, references: left, quantity: left.length, isPopulated: false, doubts: [] },
  ];
}

/** SECURITY: rows are untrusted. No heading is as long. */
const maxHeadingLength = 80;

/** "DNP", "Not mounted parts:": a heading above lines of such parts. */
export const isHeadingOfNotPopulated = (text: string) =>
  text.length <= maxHeadingLength &&
  isNotPopulated(text.replace(/[\s:.]+$/, '').replace(/\s(?:parts?|components?|items?)$/i, ''));

const ends: ReadonlySet<LeftOutReason> = new Set(['section', 'total', 'repeated-header', 'footer'] as const);

/** The test whether a row stands below such a heading, up to the next heading or sum. */
function belowHeading(leftOut: readonly LeftOutRow[]): (row: number) => boolean {
  const bounds = leftOut.filter(({ reason }) => ends.has(reason));
  if (!bounds.some(({ text }) => isHeadingOfNotPopulated(text))) return () => false;
  return (row) => {
    const heading = bounds.findLast((bound) => bound.row < row);
    return heading !== undefined && isHeadingOfNotPopulated(heading.text);
  };
}

/**
 * The lines; references that a footer lists, or that are marked in their line, become lines that are not populated, and so
 * do the lines below a heading that says so.
 */
export function applyListedNotPopulated<L extends ReadLine & { readonly marked: readonly string[] }>(
  lines: readonly L[],
  leftOut: readonly LeftOutRow[],
): readonly L[] {
  const listed = listedIn(leftOut);
  const isBelow = belowHeading(leftOut);
  const headed = lines.map((line) => (isBelow(line.rows[0] ?? 0) ? { ...line, isPopulated: false } : line));
  if (listed.size === 0 && lines.every((line) => line.marked.length === 0)) return headed;
  return headed.flatMap((line) => {
    const own = new Set(line.marked);
    return divide(line, (reference) => listed.has(reference) || own.has(reference));
  });
}
