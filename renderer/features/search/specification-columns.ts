import type { ResultColumn } from '../../../electron/shared/contract/history';
import { packageAttributes } from '../../../electron/shared/domain/specification-relevance';
import type { GridColumn } from '../../ui/grid/grid-column';
import type { Facet } from './facet';
import { isSpecification } from './facet-order';
import { readQuantity } from './quantity-text';

/** The column that shows what a facet filters by; null for a facet that has none. */
export function columnOfFacet(id: string): ResultColumn | null {
  if (packageAttributes.includes(id)) return 'package';
  return isSpecification(id) ? `spec:${id}` : null;
}

/** Whether all loaded values are numbers: they are aligned like those. */
const isNumeric = ({ values, unit }: Facet) =>
  values.every(({ value, loaded }) => loaded === 0 || readQuantity(value, unit) !== null);

/** A column for each specification of the loaded parts, shown only if the user chooses it. */
export function specificationColumns(facets: readonly Facet[]): GridColumn<ResultColumn>[] {
  return facets
    .filter(({ id }) => columnOfFacet(id)?.startsWith('spec:'))
    .map((facet) => ({
      id: `spec:${facet.id}`,
      name: facet.name,
      share: 1,
      // The header is not cut, unless it is very long.
      minWidth: Math.min(168, Math.max(72, Math.round(28 + 6.5 * facet.name.length))),
      from: Number.POSITIVE_INFINITY,
      ...(isNumeric(facet) && { numeric: true }),
    }));
}
