import type { BomSummary } from '../../../../electron/shared/contract/bom/bom-view';
import { formatCost } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { formatAge, formatMoment } from '../../../format/format-time';
import { lookupTexts } from '../../../texts/bom-lookup-texts';
import { bomsTexts } from '../../../texts/bom-texts';
import { classNames } from '../../../ui/class-names';
import gridStyles from '../../../ui/grid/grid.module.css';
import type { CellOf, GridCell } from '../../../ui/grid/grid-row';
import { MoreIcon, TriangleIcon } from '../../../ui/icons';
import lookupStyles from '../bom/lookup.module.css';
import type { BomsColumn } from './boms-columns';
import styles from './boms-screen.module.css';

const withoutPrices = (
  <span className="muted" title={bomsTexts.noPrice}>
    —
  </span>
);

function moneyCell(amount: string | null, { currency, estimated }: BomSummary): GridCell {
  if (amount === null) return { content: withoutPrices };
  return { content: formatCost(amount, currency, estimated), value: amount };
}

/** What the total lacks, before the problems of the lines. */
function problemTexts({ problems, notLookedUp, expired }: BomSummary): readonly string[] {
  return [
    ...(notLookedUp > 0 ? [bomsTexts.notLookedUp(formatNumber(notLookedUp))] : []),
    ...(expired > 0 ? [bomsTexts.expired(formatNumber(expired), expired === 1)] : []),
    ...(problems > 0 ? [bomsTexts.problems(formatNumber(problems), problems === 1)] : []),
  ];
}

function problemsCell(bom: BomSummary): GridCell {
  const { problems, lookup, total } = bom;
  if (lookup) {
    const text = lookupTexts.states[lookup.state](formatNumber(lookup.done), formatNumber(lookup.of));
    const content = (
      <>
        <progress
          className={classNames(lookupStyles.bar, styles.progress)}
          value={lookup.done}
          max={Math.max(lookup.of, 1)}
          aria-hidden="true"
        />
        {text}
      </>
    );
    return { content, text, value: problems, className: classNames(styles.afterNumbers, 'muted') };
  }
  const text = problemTexts(bom).join(', ');
  // Nothing is known to be right before the first lookup.
  if (text === '' && total === null)
    return { content: withoutPrices, value: 0, className: styles.afterNumbers };
  if (text === '')
    return { content: bomsTexts.noProblems, value: 0, className: classNames(styles.afterNumbers, 'muted') };
  // Lines without prices are no surprise where there is no total.
  const isQuiet = problems === 0 && total === null;
  return {
    content: (
      <span className={styles.problems} data-quiet={isQuiet || undefined}>
        {!isQuiet && <TriangleIcon />}
        <span className={gridStyles.cut}>{text}</span>
      </span>
    ),
    text,
    title: text,
    value: problems,
    className: styles.afterNumbers,
  };
}

/** The cells of a BOM in the list of all. `now` in ms. */
export function bomCellOf(now: number): CellOf<BomSummary, BomsColumn> {
  return (bom, column) => {
    switch (column) {
      case 'name':
        return {
          content: <strong>{bom.name}</strong>,
          text: bom.name,
          title: bom.name,
          className: gridStyles.cut,
        };
      case 'lines':
        return { content: formatNumber(bom.lines), value: bom.lines };
      case 'boards': {
        const text = bom.boards.map((count) => formatNumber(count)).join(', ');
        return { content: text, value: bom.boards.join(', '), title: text, className: gridStyles.cut };
      }
      case 'perBoard':
        return moneyCell(bom.perBoard, bom);
      case 'total':
        return { ...moneyCell(bom.total, bom), className: styles.total };
      case 'problems':
        return problemsCell(bom);
      case 'changed':
        return {
          content: <time dateTime={bom.changedAt}>{formatAge(bom.changedAt, now)}</time>,
          text: bom.changedAt,
          title: formatMoment(bom.changedAt),
          className: 'muted',
        };
      case 'actions':
        return {
          content: (
            <button
              type="button"
              tabIndex={-1}
              className={styles.more}
              aria-haspopup="menu"
              aria-label={bomsTexts.actionsOf(bom.name)}
            >
              <MoreIcon />
            </button>
          ),
        };
    }
  };
}
