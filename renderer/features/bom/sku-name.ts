import type { BomLine } from '../../../electron/shared/contract/bom/bom-line';
import { bomTexts } from '../../texts/bom-view-texts';

/** "DigiKey SKU 296-1395-5-ND". */
export const skuName = (sku: BomLine['sku']): string =>
  bomTexts.skuName(sku?.distributor ?? null, sku?.sku ?? '');
