import { isSameManufacturer } from '../../../electron/shared/domain/bom/reading/manufacturer-names';
import { matchKind } from './match-kind';
import { isFound, type ResultRow } from './result-rows';
import type { FillingLink } from './use-deep-link';

/** The rows of the part that a link means, in their order. A link without a manufacturer may mean several. */
export function linkedRows<Row extends ResultRow>(rows: readonly Row[], link: FillingLink): Row[] {
  return rows.filter(({ part }) => {
    if (!part || !isFound(matchKind(part.mpn, link.text))) return false;
    return (
      link.manufacturer === null ||
      (part.manufacturer !== null && isSameManufacturer(part.manufacturer.name, link.manufacturer))
    );
  });
}
