import type { ReactNode } from 'react';
import type { FixedResultColumn, ResultColumn } from '../../../electron/shared/contract/history';
import type { FieldGroup } from '../../../electron/shared/contract/part';
import type { PartRow } from '../../../electron/shared/contract/part-row';
import { lifecycleText } from '../../../electron/shared/domain/lifecycle-names';
import { lacksFieldGroup } from '../../components/lacks-field-group';
import { formatNumber, leadTimeWeeks } from '../../format/format-number';
import { formatMoment, formatShortAge } from '../../format/format-time';
import { matchNames } from '../../texts/search-texts';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import gridStyles from '../../ui/grid/grid.module.css';
import type { CellOf, GridCell } from '../../ui/grid/grid-row';
import { DocumentIcon } from '../../ui/icons';
import { LifecycleBadge } from '../../ui/lifecycle-badge';
import { NotInPlan } from '../../ui/not-in-plan';
import { NotListed } from '../../ui/not-listed';
import { ListMatch } from './match-cells';
import { mpnCell, queryCell } from './mpn-cells';
import { BestDistributor, TotalPrice, UnitPrice } from './price-cells';
import { readQuantity } from './quantity-text';
import type { ResultRow } from './result-rows';
import styles from './results-table.module.css';
import { stockCell } from './stock-cell';

interface Context {
  /** The pieces that are to be bought. */
  readonly quantity: number;
  /** The present time in ms. */
  readonly now: number;
  /** Whether large stocks are shortened (6.94M). */
  readonly isCompact: boolean;
  /** What the search for a list's line costs, in words. */
  readonly searchCost: string;
  /** What the answers lack because the plan does. */
  readonly outsidePlan: readonly FieldGroup[];
}

const notInPlanSign = <NotInPlan isShort />;

const missingSpecification = ({ outsidePlan }: Context) =>
  lacksFieldGroup(outsidePlan, 'specifications') ? notInPlanSign : <NotListed />;

function textCell(
  text: string | null | undefined,
  className?: string,
  /** In place of a text. */
  missing: ReactNode = <NotListed />,
): GridCell {
  if (!text) return { content: missing };
  return { content: text, text, title: text, className: classNames(gridStyles.cut, className) };
}

function leadTimeCell({ leadTimeDays }: PartRow, { outsidePlan }: Context): GridCell {
  if (leadTimeDays === null)
    return { content: lacksFieldGroup(outsidePlan, 'leadTime') ? <NotInPlan /> : <NotListed /> };
  const text = texts.results.weeks(formatNumber(leadTimeWeeks(leadTimeDays)));
  // Copied as shown, since the number alone is in days.
  return { content: text, value: leadTimeDays, text };
}

const datasheetSign = (
  <span
    role="img"
    aria-label={texts.results.hasDatasheet}
    className={classNames(styles.datasheet, 'muted')}
    title={texts.results.hasDatasheet}
  >
    <DocumentIcon />
  </span>
);

type PartColumn = Exclude<FixedResultColumn, 'query' | 'match' | 'mpn' | 'age'>;

function ageCell(row: ResultRow, now: number): GridCell {
  const fetchedAt = row.kind === 'search' && row.fetchedAt;
  if (!fetchedAt) return { content: null };
  const text = formatShortAge(fetchedAt, now);
  return {
    content: <time dateTime={fetchedAt}>{text}</time>,
    text,
    title: formatMoment(fetchedAt),
    className: 'muted',
  };
}

function partCell(part: PartRow, column: PartColumn, context: Context): GridCell {
  const { best } = part;
  switch (column) {
    case 'manufacturer':
      return textCell(part.manufacturer?.name);
    case 'package':
      return textCell(part.package, 'muted', missingSpecification(context));
    case 'description':
      return textCell(part.description, 'muted');
    case 'lifecycle':
      return {
        content: (
          <LifecycleBadge
            lifecycle={part.lifecycle}
            isShort
            notInPlan={lacksFieldGroup(context.outsidePlan, 'lifecycle') ? texts.part.outsidePlan : undefined}
          />
        ),
        text: lifecycleText(part.lifecycle),
      };
    case 'stock':
      return stockCell(part, context.quantity, context.isCompact);
    case 'unitPrice':
      return { content: <UnitPrice best={best} />, value: best?.comparable.unitPrice };
    case 'distributor':
      return {
        content: <BestDistributor best={best} />,
        text: best?.distributor.name,
        title: best?.distributor.name,
        className: classNames(styles.distributor, styles.afterNumbers),
      };
    case 'total':
      return { content: <TotalPrice best={best} />, value: best?.comparable.total, className: styles.total };
    case 'leadTime':
      return leadTimeCell(part, context);
    case 'datasheet':
      return {
        content: part.hasDatasheet
          ? datasheetSign
          : lacksFieldGroup(context.outsidePlan, 'datasheet') && notInPlanSign,
      };
  }
}

/** The value of a specification that has a column of its own. */
function specificationCell(
  { specifications }: PartRow,
  column: `spec:${string}`,
  context: Context,
): GridCell {
  const text = specifications.find(({ id }) => column === `spec:${id}`)?.value;
  // Copied as shown, with its unit.
  return {
    ...textCell(text, undefined, missingSpecification(context)),
    value: text && readQuantity(text)?.value,
  };
}

const isSpecificationColumn = (column: ResultColumn): column is `spec:${string}` =>
  column.startsWith('spec:');

/** The cells of a row; a list's line without a part has no more than two. */
export function resultCellOf(context: Context): CellOf<ResultRow, ResultColumn> {
  return (row, column) => {
    if (column === 'query') return queryCell(row.query);
    if (column === 'match') {
      const content = row.kind === 'list' && <ListMatch row={row} searchCost={context.searchCost} />;
      return { content, text: matchNames[row.match] };
    }
    const { part } = row;
    if (!part) return { content: null };
    if (column === 'mpn') return mpnCell(row, part);
    if (column === 'age') return ageCell(row, context.now);
    return isSpecificationColumn(column)
      ? specificationCell(part, column, context)
      : partCell(part, column, context);
  };
}
