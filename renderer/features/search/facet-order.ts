import type { PartRow } from '../../../electron/shared/contract/part-row';
import {
  otherRank,
  packageAttributes,
  specificationRank,
} from '../../../electron/shared/domain/specification-relevance';
import type { Facet } from './facet';

/** The places of facets that are no specification: first, or after what the category is chosen by. */
const ownRanks: Readonly<Record<string, number>> = {
  stock: -3,
  active: -2,
  manufacturer: -1,
  lifecycle: otherRank - 3,
  category: otherRank - 2,
  rohs: otherRank - 1,
};

export const isSpecification = (id: string) => !(id in ownRanks);

/** The category of most rows; null where none is stated. */
function mainCategory(rows: readonly PartRow[]): string | null {
  const counts = new Map<string, number>();
  for (const { category } of rows)
    if (category !== null) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].reduce<readonly [string | null, number]>(
    (most, one) => (one[1] > most[1] ? one : most),
    [null, 0],
  )[0];
}

/**
 * How well the facet's values tell the rows apart: the probability that two of them differ. Rows without a value are alike.
 */
export function separation({ values }: Pick<Facet, 'values'>, rowCount: number): number {
  if (rowCount === 0) return 0;
  const counts = values.map(({ loaded }) => loaded);
  const rest = Math.max(0, rowCount - counts.reduce((sum, count) => sum + count, 0));
  return 1 - [...counts, rest].reduce((sum, count) => sum + (count / rowCount) ** 2, 0);
}

/** Each facet of `facets` with its rank for parts like `rows`. */
function ranked(facets: readonly Facet[], rows: readonly PartRow[]) {
  const rank = specificationRank(mainCategory(rows));
  return facets.map((facet) => ({
    facet,
    rank: ownRanks[facet.id] ?? rank(facet.id),
    separation: separation(facet, rows.length),
  }));
}

/** What parts of the rows' category are chosen by comes first; of the others, what tells the rows apart best. */
export function byRelevance(facets: readonly Facet[], rows: readonly PartRow[]): Facet[] {
  return ranked(facets, rows)
    .sort((one, other) => one.rank - other.rank || other.separation - one.separation)
    .map(({ facet }) => facet);
}

/** More offers than this help nobody. */
const maxOffered = 5;

/** About how wide a filter's button is, in CSS pixels, with the gap after it. */
const buttonWidth = (name: string) => 42 + 6.3 * name.length;

/**
 * The ids of the specifications that are offered from the start, besides the package, as `room` CSS pixels take, but one at least:
 * of those that the rows' category is chosen by first what tells the rows apart, then the rest, then others that do.
 */
function leadingSpecifications(facets: readonly Facet[], rows: readonly PartRow[], room: number): string[] {
  const specifications = ranked(facets, rows).filter(
    ({ facet, rank }) => isSpecification(facet.id) && rank > 0,
  );
  const relevant = specifications.filter(({ rank }) => rank < otherRank);
  const isTelling = ({ facet }: (typeof relevant)[number]) => facet.values.length > 1;
  const others = specifications.filter((one) => one.rank === otherRank && one.separation > 0);
  let left = room;
  return [...relevant.filter(isTelling), ...relevant.filter((one) => !isTelling(one)), ...others]
    .slice(0, maxOffered)
    .filter(({ facet }, at) => {
      left -= buttonWidth(facet.name);
      return left >= 0 || at === 0;
    })
    .map(({ facet }) => facet.id);
}

/** What the bar shows: manufacturer, package, what is set or was added, and what is offered by itself; `others` can be added. */
export function shownFacets(
  facets: readonly Facet[],
  rows: readonly PartRow[],
  room: number,
  isWanted: (id: string) => boolean,
): { readonly shown: Facet[]; readonly others: Facet[] } {
  const leading = leadingSpecifications(facets, rows, room);
  const offers = ({ id, values }: Facet) =>
    leading.includes(id) || packageAttributes.includes(id) || (id === 'manufacturer' && values.length > 1);
  const choices = facets.filter(({ id, values }) => id !== 'stock' && id !== 'active' && values.length > 0);
  const isShown = (facet: Facet) => isWanted(facet.id) || offers(facet);
  return { shown: choices.filter(isShown), others: choices.filter((facet) => !isShown(facet)) };
}
