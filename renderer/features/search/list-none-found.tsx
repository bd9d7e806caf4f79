import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import type { ListResults } from './list-results';

/** In place of a grid without rows: what was looked up, and the way back to the list. */
export function ListNoneFound({ results, onChange }: { results: ListResults; onChange: () => void }) {
  const { lookedUp, total } = results;
  const count = formatNumber(lookedUp);
  const isWhole = lookedUp === total;
  return (
    <EmptyState
      heading={isWhole ? texts.list.noneHeading(count, lookedUp === 1) : texts.list.noneFirstHeading(count)}
      lead={isWhole ? texts.search.noneLead.number : texts.list.noneFirstLead}
    >
      <Button onPress={onChange}>{texts.list.change}</Button>
    </EmptyState>
  );
}
