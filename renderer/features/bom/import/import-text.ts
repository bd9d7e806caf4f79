import type { BomDraft } from '../../../../electron/shared/contract/bom/bom-draft';
import { formatNumber } from '../../../format/format-number';
import { importTexts } from '../../../texts/bom-import-texts';

/** "42 lines, 38 with a part number, 4 not populated". */
export function countsText({ lines, withPartNumber, notPopulated }: BomDraft['counts']): string {
  return importTexts.counts(
    formatNumber(lines),
    lines === 1,
    formatNumber(withPartNumber),
    notPopulated > 0 ? formatNumber(notPopulated) : null,
  );
}
