import type { Suggestion } from '../../../electron/shared/contract/suggestions';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';

/** More would leave no room for the category. */
const maxNamed = 2;

/** What is said beside a suggested part number: who makes it, and what it is. Null where the service says neither. */
export function suggestionNote({ manufacturers, category }: Suggestion): string | null {
  const others = manufacturers.length - maxNamed;
  const first = manufacturers.slice(0, maxNamed).join(', ');
  const names = others > 0 ? texts.search.andOthers(first, formatNumber(others)) : first;
  return [names, category].filter(Boolean).join(' · ') || null;
}
