import type { ReactNode } from 'react';
import type { PartRow } from '../../../electron/shared/contract/part-row';
import type { GridCell } from '../../ui/grid/grid-row';
import { PackageSymbol } from '../../ui/package-symbol';
import { matchRanges } from './match-ranges';
import { isFound, type ResultRow } from './result-rows';
import styles from './results-table.module.css';

/** How much of a number's end is kept where the number is cut: its suffix tells it apart from others. */
const shownEnd = 6;
/** Shorter numbers fit in any column. */
const minCut = 11;

/** Where the part of the number begins that goes beyond the text that was searched for; 0 where it does not begin with it. */
export function suffixStart(mpn: string, query: string): number {
  const [first] = matchRanges(mpn, query);
  return first?.[0] === 0 && first[1] < mpn.length ? first[1] : 0;
}

/** `text` with what is beyond `plain` characters of the whole number emphasized; it begins at `start` of that number. */
function emphasized(text: string, start: number, plain: number): ReactNode {
  const at = Math.min(Math.max(plain - start, 0), text.length);
  return (
    <>
      {text.slice(0, at)}
      {at < text.length && plain > 0 ? <strong>{text.slice(at)}</strong> : text.slice(at)}
    </>
  );
}

/** A number on one line: never cut at its end, but in its middle where it is too long. */
function Mpn({ mpn, plain }: { mpn: string; plain: number }) {
  if (mpn.length < minCut) return emphasized(mpn, 0, plain);
  const end = mpn.length - shownEnd;
  return (
    <>
      <span className={styles.start}>{emphasized(mpn.slice(0, end), 0, plain)}</span>
      <span className={styles.end}>{emphasized(mpn.slice(end), end, plain)}</span>
    </>
  );
}

/** The text of a list's line. */
export function queryCell(query: string): GridCell {
  const content = (
    <span className={styles.number} title={query}>
      <Mpn mpn={query} plain={0} />
    </span>
  );
  return { content, text: query, label: query };
}

/** The part's number behind the drawing of its package; of a longer one than was searched for, its end is emphasized. */
export function mpnCell({ kind, match, query }: ResultRow, part: PartRow): GridCell {
  const { mpn } = part;
  const isWhole = kind === 'search' && isFound(match);
  const content = (
    <>
      <PackageSymbol name={part.package} />
      <span className={isWhole ? styles.whole : styles.number}>
        <Mpn mpn={mpn} plain={isWhole ? 0 : suffixStart(mpn, query)} />
      </span>
    </>
  );
  return { content, text: mpn, label: mpn, title: mpn, className: styles.mpn };
}
