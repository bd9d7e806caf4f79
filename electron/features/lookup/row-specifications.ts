import { rohsAttribute } from '../../nexar/parts/attributes';
import { lifecycleAttribute } from '../../nexar/parts/lifecycle';
import { attributePattern } from '../../shared/contract/facets';
import type { Part } from '../../shared/contract/part';
import { maxRowSpecifications } from '../../shared/contract/part-row';
import { specificationRank } from '../../shared/domain/specification-relevance';

/** Rows have fields of their own for these. */
const named: readonly string[] = [lifecycleAttribute, rohsAttribute];

const known = new WeakMap<Part, Part['specifications']>();

function leadingSpecifications({ specifications, category }: Part): Part['specifications'] {
  const rank = specificationRank(category);
  return specifications
    .filter(
      ({ id, value }) => !named.includes(id) && attributePattern.test(id) && value && value.length <= 300,
    )
    .map((specification) => ({ specification, rank: rank(specification.id) }))
    .sort((left, right) => left.rank - right.rank)
    .slice(0, maxRowSpecifications)
    .map(({ specification }) => specification);
}

/**
 * A row's specifications, those first that parts of its category are chosen by. Codes that go on for pages are no choice.
 * Found once for each part, since every answer needs them twice.
 */
export function rowSpecifications(part: Part): Part['specifications'] {
  const found = known.get(part) ?? leadingSpecifications(part);
  known.set(part, found);
  return found;
}
