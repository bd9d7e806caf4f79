import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { useConnection } from '../../../bridge/app-context';
import { formatNumber } from '../../../format/format-number';
import { lookupTexts } from '../../../texts/bom-lookup-texts';

/** What the button looks up. */
interface NextLookup {
  /**
   * `market`: they were looked up for another country or currency. `alternates`: all lines have been looked up, some of their
   * alternates have not.
   */
  readonly kind: 'lines' | 'expired' | 'market' | 'alternates';
  readonly which: 'missing' | 'expired';
  /** 0 for alternates. */
  readonly lines: number;
  /** The most parts that it can cost. */
  readonly parts: number;
}

const count = (lines: readonly BomLine[], is: (line: BomLine) => boolean) => lines.filter(is).length;

/** What to look up next: lines without an answer, else those whose prices have expired, else alternates; null if nothing. */
export function linesToLookUp(
  view: Pick<BomView, 'lines' | 'cost' | 'isMarketNew' | 'settings'>,
): NextLookup | null {
  const { lines, cost, isMarketNew, settings } = view;
  const missing = count(lines, ({ match }) => match.kind === 'not-looked-up');
  if (missing > 0) return { kind: 'lines', which: 'missing', lines: missing, parts: cost.missing };
  const expired = count(lines, ({ isExpired }) => isExpired);
  const kind = isMarketNew ? 'market' : 'expired';
  if (expired > 0) return { kind, which: 'expired', lines: expired, parts: cost.expired };
  return settings.useAlternates && cost.missing > 0
    ? { kind: 'alternates', which: 'missing', lines: 0, parts: cost.missing }
    : null;
}

/** How many lines the service had no part for. */
export const notFoundLines = ({ lines }: Pick<BomView, 'lines'>): number =>
  count(lines, ({ match }) => match.kind === 'not-found');

/** The most parts that looking up what a line that was not found asks for can cost. */
export const notFoundParts = (
  { alternates }: Pick<BomLine, 'alternates'>,
  { useAlternates }: Pick<BomView['settings'], 'useAlternates'>,
): number => 1 + (useAlternates ? alternates.filter(({ lookup }) => lookup === 'none').length : 0);

/** How many lines failed, by kind of failure, which decides what a retry may cost. */
export function failedLines({ lines }: Pick<BomView, 'lines'>) {
  const having = (lookup: BomLine['match']['lookup']) =>
    count(lines, ({ match, isPopulated }) => isPopulated && match.lookup === lookup);
  return { uncertain: having('uncertain'), limited: having('limited'), failed: having('failed') };
}

/** The most that parts can cost, as text. */
export function usePartsCost(): (parts: number) => string {
  const { source } = useConnection();
  return (parts) =>
    source === 'sample' ? lookupTexts.free : lookupTexts.upTo(formatNumber(parts), parts === 1);
}
