import type { ImportRole } from '../table-reading';
import type { ColumnContent } from './column-content';

interface Column {
  readonly content: ColumnContent;
  /** Whether its name is known, so that only a missing role may be looked for in it. */
  readonly isNamed: boolean;
  readonly hasName: boolean;
}

type Roles = readonly (ImportRole | null)[];

const minShare = 0.6;
/** Of part numbers in a column without a name: in the place of some, values and remarks stand in it. */
const minUnnamedShare = 0.3;

/** The column with the most cells of a kind among those that have no role yet; -1 where none has enough. */
function bestOf(
  columns: readonly Column[],
  isFree: (index: number) => boolean,
  shareOf: (content: ColumnContent) => number,
  least = minShare,
): number {
  // A cell or two among many rows are remarks.
  const minFilled = Math.max(...columns.map(({ content }) => content.filled)) / 5;
  let best = -1;
  let bestCount = 0;
  for (const [index, { content }] of columns.entries()) {
    const count = shareOf(content) * content.filled;
    if (!isFree(index) || content.filled < minFilled || shareOf(content) < least || count <= bestCount)
      continue;
    best = index;
    bestCount = count;
  }
  return best;
}

/**
 * The roles with those that the cells alone show: of unnamed columns and of those with unknown names, and part numbers
 * in the place of values where nothing else holds any.
 */
export function rolesByContent(named: Roles, columns: readonly Column[]): readonly ImportRole[] {
  const roles: (ImportRole | null)[] = [...named];
  const has = (role: ImportRole) => roles.includes(role);
  const isUnknown = (index: number) => roles[index] === null && !columns[index]?.content.isIndex;
  const give = (role: ImportRole, index: number) => {
    if (index >= 0) roles[index] = role;
  };
  for (const [index, { content }] of columns.entries()) {
    if (isUnknown(index) && content.skusOf !== null && content.references < minShare) {
      // Part numbers such as "74-1234-56" have Mouser's shape: only DigiKey's is nobody else's.
      if (content.skusOf === 'DigiKey') give('distributor-sku', index);
    }
  }
  if (!has('references'))
    give(
      'references',
      bestOf(columns, isUnknown, ({ sureReferences }) => sureReferences),
    );
  if (!has('part-number') && !has('manufacturer-and-part-number')) {
    const isCandidate = (index: number) =>
      isUnknown(index) ||
      (roles[index] === 'value' && !has('distributor-sku')) ||
      roles[index] === 'description';
    const numbersOf = ({ partNumbers, skusOf }: ColumnContent) => (skusOf === null ? partNumbers : 0);
    const best = bestOf(columns, isCandidate, numbersOf);
    const isUnnamed = (index: number) => isUnknown(index) && columns[index]?.hasName === false;
    give('part-number', best >= 0 ? best : bestOf(columns, isUnnamed, numbersOf, minUnnamedShare));
  }
  const hasHeader = columns.some(({ isNamed }) => isNamed);
  if (!hasHeader) {
    if (!has('quantity'))
      give(
        'quantity',
        bestOf(columns, isUnknown, ({ shortQuantities }) => shortQuantities),
      );
    give(
      'manufacturer',
      bestOf(columns, isUnknown, ({ manufacturers }) => manufacturers),
    );
    give(
      'value',
      bestOf(columns, isUnknown, ({ values }) => values),
    );
    give(
      'footprint',
      bestOf(columns, isUnknown, ({ footprints }) => footprints),
    );
  }
  return roles.map((role) => role ?? 'other');
}
