import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';

/** The pieces that the line's distributor has; null where that is not known. */
export const shownStock = ({ order }: Pick<BomLine, 'order'>): number | null =>
  order?.stock.kind === 'pieces' ? order.stock.pieces : null;
