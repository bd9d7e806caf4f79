import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { useConnection } from '../../../bridge/app-context';
import { formatNumber } from '../../../format/format-number';
import { lookupTexts } from '../../../texts/bom-lookup-texts';

export interface LookupOffer {
  readonly which: 'missing' | 'expired';
  readonly lines: number;
  /** The most parts that it can cost. */
  readonly parts: number;
}

const count = (lines: readonly BomLine[], is: (line: BomLine) => boolean) => lines.filter(is).length;

/** What a press would look up next: lines without an answer, else those whose prices have expired; null if neither. */
export function linesToLookUp({ lines, cost }: Pick<BomView, 'lines' | 'cost'>): LookupOffer | null {
  const missing = count(lines, ({ match }) => match.kind === 'not-looked-up');
  if (missing > 0) return { which: 'missing', lines: missing, parts: cost.missing };
  const expired = count(lines, ({ isExpired }) => isExpired);
  return expired > 0 ? { which: 'expired', lines: expired, parts: cost.expired } : null;
}

/** How many lines failed, each in the way that decides what a press may cost. */
export function failedLines({ lines }: Pick<BomView, 'lines'>) {
  return {
    uncertain: count(lines, ({ match }) => match.lookup === 'uncertain'),
    limited: count(lines, ({ match }) => match.lookup === 'limited'),
    failed: count(lines, ({ match }) => match.lookup === 'failed'),
  };
}

/** The most that parts cost, in words. */
export function usePartsCost(): (parts: number) => string {
  const { source } = useConnection();
  return (parts) =>
    source === 'sample' ? lookupTexts.free : lookupTexts.upTo(formatNumber(parts), parts === 1);
}
