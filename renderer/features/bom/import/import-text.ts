import type { BomDraft } from '../../../../electron/shared/contract/bom/bom-draft';
import type { LineDoubt } from '../../../../electron/shared/domain/bom/reading/line-doubt';
import type { ReadOptions } from '../../../bridge/bom-import';
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

/** Why a line should be checked, as a phrase. */
export function doubtText(doubt: LineDoubt, used: ReadOptions['quantityFrom']): string {
  const text = importTexts.doubts;
  switch (doubt.kind) {
    case 'quantity-differs':
      return text.quantityDiffers(
        formatNumber(doubt.written),
        formatNumber(doubt.references),
        used ?? 'column',
      );
    case 'quantity-unusable':
      return text.quantityUnusable(doubt.text, formatNumber(doubt.row), formatNumber(doubt.column));
    case 'no-manufacturer':
      return text.noManufacturer;
    case 'zeros-lost':
      return text.zerosLost;
    case 'number-rounded':
      return text.rounded;
    case 'damaged-text':
      return text.damaged;
    case 'look-alike-letters':
      return text.lookAlike;
    case 'merged':
      return text.merged(formatNumber(doubt.rows));
    case 'placeholder':
      return text.placeholder(doubt.text);
    case 'same-references':
      return text.sameReferences;
  }
}
