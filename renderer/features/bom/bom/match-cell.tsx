import type { BomLine, LineMatch, LineProblem } from '../../../../electron/shared/contract/bom/bom-line';
import { matchKindNames, problemNames } from '../../../../electron/shared/domain/bom/document/line-names';
import { formatNumber } from '../../../format/format-number';
import { bomTexts } from '../../../texts/bom-view-texts';
import { classNames } from '../../../ui/class-names';
import type { GridCell } from '../../../ui/grid/grid-row';
import { doubtText } from '../doubt-text';
import { skuName } from '../sku-name';
import { type MarkedProblem, matchMarks, problemMarks } from './line-marks';
import styles from './lines-grid.module.css';

/** The worst first. */
const problems = Object.keys(problemMarks) as MarkedProblem[];

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
function shownWith(kind: LineMatch['kind']): readonly MarkedProblem[] {
  if (kind === 'exact' || kind === 'chosen') return problems;
  return kind === 'not-looked-up' ? ['to-check'] : [];
}

/** The match and what is in doubt, each on a line. */
const titleOf = (line: BomLine) =>
  [matchReason(line), ...line.doubts.map(doubtText)].filter(Boolean).join('\n') || undefined;

/** How the line stands. The worst states have a word and weight; what is as it should be is quiet. */
export function matchCell(line: BomLine): GridCell {
  const { kind } = line.match;
  const found = shownWith(kind).find((each) => line.problems.includes(each));
  const problem = found && problemText(found, line);
  const { tone, icon } = found ? problemMarks[found] : matchMarks[kind];
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
