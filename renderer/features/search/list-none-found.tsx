import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import type { ShownList } from './shown-results';

/** In place of a grid without rows: what was asked for, and the way back to the list. */
export function ListNoneFound({ list, onChange }: { list: ShownList; onChange: () => void }) {
  const asked = formatNumber(list.asked);
  const heading =
    list.asked < list.total
      ? texts.list.noneFirstHeading(asked)
      : texts.list.noneHeading(asked, list.asked === 1);
  const lead = list.asked < list.total ? texts.list.noneFirstLead : texts.search.noneLead;
  return (
    <EmptyState heading={heading} lead={lead}>
      <Button onPress={onChange}>{texts.list.change}</Button>
    </EmptyState>
  );
}
