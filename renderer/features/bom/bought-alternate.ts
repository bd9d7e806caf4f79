import type { BomLine } from '../../../electron/shared/contract/bom/bom-line';

/** The alternate that is bought in place of the line's own part; null where that one is bought, or nothing. */
export const boughtAlternate = ({
  order,
  part,
  alternates,
}: BomLine): BomLine['alternates'][number] | null =>
  order === null || order.partId === part?.id
    ? null
    : (alternates.find(({ partId }) => partId === order.partId) ?? null);
