import type { BomLine } from '../../../electron/shared/contract/bom/bom-line';

/** The number that a line is looked up by: the manufacturer's, or else the distributor's; null without either. */
export const wantedNumber = ({ partNumber, sku }: Pick<BomLine, 'partNumber' | 'sku'>): string | null =>
  partNumber ?? sku?.sku ?? null;
