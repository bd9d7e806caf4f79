import type { BomLine, LineProblem } from '../../../../electron/shared/contract/bom/bom-line';
import { isProblem } from '../../../../electron/shared/domain/bom/document/is-problem';
import { bomTexts, type LineChip } from '../../../texts/bom-view-texts';

/** A line as a row of the grid. */
export interface LineRow {
  readonly id: string;
  readonly line: BomLine;
}

const has = (line: BomLine, ...problems: readonly LineProblem[]) =>
  problems.some((problem) => line.problems.includes(problem));

const isReady = (line: BomLine) =>
  line.order !== null &&
  (line.match.kind === 'exact' || line.match.kind === 'chosen') &&
  !isProblem(line) &&
  !has(line, 'stale');

const belongs: Readonly<Record<LineChip, (line: BomLine) => boolean>> = {
  'needs-review': ({ match }) => match.kind === 'needs-review',
  'not-found': ({ match }) => match.kind === 'not-found',
  failed: ({ match }) => match.kind === 'failed',
  'no-part-number': ({ match }) => match.kind === 'no-part-number',
  'short-stock': (line) => has(line, 'short-stock', 'no-stock'),
  'end-of-life': (line) => has(line, 'end-of-life'),
  'no-price': (line) => has(line, 'no-price'),
  'not-in-plan': (line) => has(line, 'not-in-plan'),
  'to-check': (line) => has(line, 'to-check'),
  'not-looked-up': ({ match }) => match.kind === 'not-looked-up',
  'not-populated': ({ match }) => match.kind === 'not-populated',
  ready: isReady,
};

const chips = Object.keys(bomTexts.chipNames) as LineChip[];

/** The states that lines are in, with how many are. A line may be in several. */
export function countChips(lines: readonly BomLine[]): { chip: LineChip; count: number }[] {
  return chips.map((chip) => ({ chip, count: lines.filter(belongs[chip]).length }));
}

const searched = ({ references, partNumber, manufacturer, part, order, value, description, note }: BomLine) =>
  [
    references.join(' '),
    partNumber,
    manufacturer,
    part?.mpn,
    part?.manufacturer,
    order?.distributor.name,
    order?.sku,
    value,
    description,
    note,
  ]
    .join('\n')
    .toLowerCase();

/** The rows of the lines in a state that have all words of a text. */
export function filterRows(
  rows: readonly LineRow[],
  chip: LineChip | null,
  text: string,
): readonly LineRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (chip === null && words.length === 0) return rows;
  return rows.filter(({ line }) => {
    if (chip !== null && !belongs[chip](line)) return false;
    const found = words.length > 0 ? searched(line) : '';
    return words.every((word) => found.includes(word));
  });
}
