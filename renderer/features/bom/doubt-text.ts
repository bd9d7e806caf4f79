import type { LineDoubt } from '../../../electron/shared/domain/bom/reading/line-doubt';
import { formatNumber } from '../../format/format-number';
import { doubtTexts as text } from '../../texts/bom-doubt-texts';

/** Why a line should be checked, as a phrase. */
export function doubtText(doubt: LineDoubt): string {
  switch (doubt.kind) {
    case 'quantity-differs':
      return text.quantityDiffers(
        formatNumber(doubt.written),
        formatNumber(doubt.references),
        doubt.references === 1,
      );
    case 'quantity-unusable':
      return text.quantityUnusable(doubt.text, formatNumber(doubt.row), formatNumber(doubt.column));
    case 'quantity-unclear':
      return text.quantityUnclear(doubt.text, formatNumber(doubt.row), formatNumber(doubt.column));
    case 'quantity-not-divisible':
      return text.quantityNotDivisible(
        doubt.text,
        formatNumber(doubt.boards),
        formatNumber(doubt.row),
        formatNumber(doubt.column),
      );
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
