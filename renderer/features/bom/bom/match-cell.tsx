import type { ReactNode } from 'react';
import type { BomLine, LineMatch, LineProblem } from '../../../../electron/shared/contract/bom/bom-line';
import { matchKindNames, problemNames } from '../../../../electron/shared/domain/bom/document/line-names';
import { formatNumber } from '../../../format/format-number';
import { bomTexts } from '../../../texts/bom-view-texts';
import { classNames } from '../../../ui/class-names';
import type { GridCell } from '../../../ui/grid/grid-row';
import {
  BlockedIcon,
  CheckIcon,
  ClockIcon,
  CrossIcon,
  DashIcon,
  HalfIcon,
  LockIcon,
  TriangleIcon,
} from '../../../ui/icons';
import { doubtText } from '../doubt-text';
import { skuName } from '../sku-name';
import styles from './lines-grid.module.css';

type Tone = 'good' | 'warn' | 'bad' | 'quiet';

const kinds: Readonly<Record<LineMatch['kind'], { tone: Tone; icon: ReactNode }>> = {
  exact: { tone: 'good', icon: <CheckIcon /> },
  chosen: { tone: 'good', icon: <CheckIcon /> },
  'needs-review': { tone: 'warn', icon: <TriangleIcon /> },
  'not-found': { tone: 'bad', icon: <CrossIcon /> },
  failed: { tone: 'bad', icon: <CrossIcon /> },
  'no-part-number': { tone: 'warn', icon: <DashIcon /> },
  'not-populated': { tone: 'quiet', icon: <BlockedIcon /> },
  'not-looked-up': { tone: 'quiet', icon: <DashIcon /> },
};

interface ShownProblem {
  readonly problem: LineProblem;
  readonly tone: Tone;
  readonly icon: ReactNode;
}

const toCheck: ShownProblem = { problem: 'to-check', tone: 'warn', icon: <TriangleIcon /> };

/** What a line that has its part may still lack, the worst first. */
const problems: readonly ShownProblem[] = [
  { problem: 'no-stock', tone: 'warn', icon: <HalfIcon /> },
  { problem: 'short-stock', tone: 'warn', icon: <HalfIcon /> },
  { problem: 'end-of-life', tone: 'bad', icon: <CrossIcon /> },
  { problem: 'no-price', tone: 'warn', icon: <DashIcon /> },
  { problem: 'not-in-plan', tone: 'warn', icon: <DashIcon /> },
  { problem: 'locked-offer-gone', tone: 'warn', icon: <LockIcon /> },
  toCheck,
  { problem: 'stale', tone: 'quiet', icon: <ClockIcon /> },
];

type PartClass = NonNullable<LineMatch['class']>;

/** How a part answers a line with that SKU, in words. */
export function classReason(kind: PartClass, sku: BomLine['sku']): string {
  const reason = bomTexts.match[kind];
  return typeof reason === 'string' ? reason : reason(skuName(sku));
}

/** Why the line has this part, or none. */
export function matchReason({ match, sku }: BomLine): string | undefined {
  if (match.message !== null) return match.message;
  if (match.kind === 'not-found') return bomTexts.match.none;
  if (match.class === 'manufacturer-unchecked' && match.hits !== null && match.hits > 1)
    return bomTexts.match.uncheckedOf(formatNumber(match.hits));
  return match.class === null ? undefined : classReason(match.class, sku);
}

const problemText = (problem: LineProblem, { part }: BomLine) =>
  problem === 'end-of-life' && part?.lifecycle?.stage === 'obsolete'
    ? bomTexts.obsolete
    : problemNames[problem];

/** The problems that are shown with a match; a match that is a problem itself shows no other. */
function shownWith(kind: LineMatch['kind']): readonly ShownProblem[] {
  if (kind === 'exact' || kind === 'chosen') return problems;
  return kind === 'not-looked-up' ? [toCheck] : [];
}

/** The match and what is in doubt, each on a line. */
const titleOf = (line: BomLine) =>
  [matchReason(line), ...line.doubts.map(doubtText)].filter(Boolean).join('\n') || undefined;

/** How the line stands. The worst states have a word and weight; what is as it should be is quiet. */
export function matchCell(line: BomLine): GridCell {
  const { kind } = line.match;
  const found = shownWith(kind).find(({ problem }) => line.problems.includes(problem));
  const problem = found && problemText(found.problem, line);
  const { tone, icon } = found ?? kinds[kind];
  return {
    content: (
      <>
        {icon}
        <span className={styles.kind} data-loud={problem === undefined || undefined}>
          {matchKindNames[kind]}
        </span>
        {problem && <span className={styles.problem}>{problem}</span>}
      </>
    ),
    text: problem ? `${matchKindNames[kind]}, ${problem}` : matchKindNames[kind],
    label: problem ? `${matchKindNames[kind]}, ${problem}` : undefined,
    title: titleOf(line),
    className: classNames(styles.match, styles[tone], problem && styles.withProblem),
  };
}
