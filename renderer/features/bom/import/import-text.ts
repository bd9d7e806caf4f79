import type { BomDraft } from '../../../../electron/shared/contract/bom/bom-draft';
import { formatNumber } from '../../../format/format-number';
import { importTexts } from '../../../texts/bom-import-texts';

/** "42 lines, 30 with a part number, 8 by distributor SKU, 4 not populated". */
export function countsText({ lines, withPartNumber, bySku, notPopulated }: BomDraft['counts']): string {
  return importTexts.counts(
    formatNumber(lines),
    lines === 1,
    formatNumber(withPartNumber),
    bySku > 0 ? formatNumber(bySku) : null,
    notPopulated > 0 ? formatNumber(notPopulated) : null,
  );
}
