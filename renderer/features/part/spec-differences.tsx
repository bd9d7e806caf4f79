import type { Part } from '../../../electron/shared/contract/part';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { differences } from './similar-differences';

/** As many as a row has room for; the title has them all. */
const maxShown = 2;

/** What another part states differently; nothing until it is known. */
export function SpecDifferences({ part, other }: { part: Part; other: Part | undefined }) {
  if (!other) return null;
  const text = texts.similar;
  const all = differences(part, other);
  if (all.length === 0) return <span className="muted">{text.noDifference}</span>;
  const shown = all.slice(0, maxShown).map(({ name, value }) => `${name} ${value}`);
  const rest = all.length - shown.length;
  return (
    <span title={all.map(({ name, value, own }) => text.insteadOf(name, value, own)).join('\n')}>
      {[...shown, ...(rest > 0 ? [text.more(formatNumber(rest))] : [])].join(', ')}
    </span>
  );
}
