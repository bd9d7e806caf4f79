import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import type { RowGroup } from '../../ui/grid/row-group';
import { suffixStart } from './mpn-cells';
import { isFound, type ResultRow, type SearchRow } from './result-rows';

/** In their order on screen. */
const kinds = ['exact', 'punctuation', 'sku', 'prefix', 'similar', 'description'] as const;
type Kind = (typeof kinds)[number];

function kindOf({ match, part, query }: SearchRow): Kind {
  if (match !== 'near') return match;
  return suffixStart(part.mpn, query) > 0 ? 'prefix' : 'similar';
}

/** That one number is made by several, which the numbers alone do not show; else how many rows there are. */
function noteOf(rows: readonly SearchRow[]): string {
  const manufacturers = new Set(rows.flatMap(({ part }) => part.manufacturer?.id ?? []));
  const [first] = rows;
  return first && isFound(first.match) && manufacturers.size > 1
    ? texts.results.manyManufacturers(first.part.mpn, formatNumber(manufacturers.size))
    : formatNumber(rows.length);
}

/** The rows of a search by how they match it, each group in the order of the rows. */
export function resultGroups(rows: readonly ResultRow[]): RowGroup<ResultRow>[] {
  const found = rows.filter((row) => row.kind === 'search');
  return kinds.flatMap((kind) => {
    const ofKind = found.filter((row) => kindOf(row) === kind);
    const [first] = ofKind;
    if (!first) return [];
    const name = texts.results.groups[kind](first.query);
    return [{ id: `${kind} ${first.query}`, name, note: noteOf(ofKind), rows: ofKind }];
  });
}
