import { rohsAttribute } from '../../nexar/parts/attributes';
import { lifecycleAttribute } from '../../nexar/parts/lifecycle';
import { attributePattern } from '../../shared/contract/facets';
import { maxRowSpecifications } from '../../shared/contract/lookup';
import type { Part } from '../../shared/contract/part';
import { specificationRank } from '../../shared/domain/specification-relevance';

/** Rows have fields of their own for these. */
const named: readonly string[] = [lifecycleAttribute, rohsAttribute];

/** A row's specifications, those first that parts of its category are chosen by. Codes that go on for pages are no choice. */
export function rowSpecifications({ specifications, category }: Part): Part['specifications'] {
  const rank = specificationRank(category);
  return specifications
    .filter(
      ({ id, value }) => !named.includes(id) && attributePattern.test(id) && value && value.length <= 300,
    )
    .sort((left, right) => rank(left.id) - rank(right.id))
    .slice(0, maxRowSpecifications);
}
