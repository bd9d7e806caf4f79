import type { ConnectionStatus } from '../../../electron/shared/contract/connection';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';

/** What a search for `maxParts` parts costs at most, as the end of a sentence. */
export function searchCost(source: ConnectionStatus['source'], maxParts: number): string {
  return source === 'sample' ? texts.filters.askFree : texts.filters.askCost(formatNumber(maxParts));
}
