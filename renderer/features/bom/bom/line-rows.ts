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
  'short-stock': (line) => has(line, 'short-stock', 'no-stock') || line.more.some(({ isShort }) => isShort),
  'end-of-life': (line) => has(line, 'end-of-life'),
  'no-price': (line) => has(line, 'no-price'),
  'not-in-plan': (line) => has(line, 'not-in-plan'),
  'to-check': (line) => has(line, 'to-check'),
  stale: (line) => has(line, 'stale'),
  changed: ({ changes }) => changes !== null,
  'not-looked-up': ({ match }) => match.kind === 'not-looked-up',
  ready: isReady,
  locked: ({ lockedOffer }) => lockedOffer !== null,
  excess: (line) => has(line, 'excess'),
  'single-source': (line) => has(line, 'single-source'),
  'by-number': ({ match, isPopulated }) =>
    isPopulated && match.kind === 'exact' && match.class === 'manufacturer-unchecked',
  'not-populated': ({ match }) => match.kind === 'not-populated',
  unpriced: ({ isPopulated, order }) => isPopulated && order === null,
};

const chips = Object.keys(bomTexts.chipNames) as LineChip[];
/** They need no work, or the totals count them already. The totals alone lead to all lines that are not in them: of each, a state says why. */
const quiet: ReadonlySet<LineChip> = new Set<LineChip>([
  'locked',
  'excess',
  'single-source',
  'by-number',
  'not-populated',
]);

export interface CountedChip {
  readonly chip: LineChip;
  /** A line may be in several states. */
  readonly count: number;
}

/**
 * The states that lines are in: those to be shown, at most `room`, with the chosen one, also while no line is in it; and those for
 * a menu. A menu of one state would take as much room as the state.
 */
export function countChips(lines: readonly BomLine[], chosen: LineChip | null, room: number) {
  const counted = chips.map((chip): CountedChip => ({ chip, count: lines.filter(belongs[chip]).length }));
  const all = counted.filter(({ chip, count }) => chip === chosen || (count > 0 && chip !== 'unpriced'));
  const loud = all.filter(({ chip }) => !quiet.has(chip) && chip !== 'unpriced');
  // A chosen one that is not among them takes the place of the last.
  const isAmong = loud.slice(0, room).some(({ chip }) => chip === chosen);
  const first = loud.slice(0, chosen === null || isAmong ? room : room - 1);
  const others = all.filter((each) => !first.includes(each) && each.chip !== chosen);
  return others.length === 1
    ? { shown: all, others: [] }
    : { shown: all.filter((each) => !others.includes(each)), others };
}

const searched = ({
  references,
  partNumber,
  manufacturer,
  sku,
  part,
  order,
  value,
  description,
  note,
}: BomLine) =>
  [
    references.join(' '),
    partNumber,
    manufacturer,
    sku?.sku,
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
