import { useMemo } from 'react';
import type { OfferColumn, OffersView } from '../../../../electron/shared/contract/offers-view';
import { texts } from '../../../texts/texts';
import { Grid } from '../../../ui/grid/grid';
import { offerCellOf } from './offer-cells';
import { offerColumns } from './offer-columns';
import type { OfferRow } from './offer-rows';

interface Props {
  rows: readonly OfferRow[];
  view: OffersView;
  onView: (part: Partial<OffersView>) => void;
  chosenId: string | null;
  onChoose: (offerId: string) => void;
  onOpenLink: (offerId: string) => void;
  currency: string;
  now: number;
  /** What the table says when it has no rows. */
  empty: { readonly heading: string; readonly lead: string };
}

export function OffersTable(props: Props) {
  const { rows, view, onView, chosenId, onChoose, onOpenLink, currency, now, empty } = props;
  const cellOf = useMemo(() => offerCellOf({ currency, now }), [currency, now]);
  const { column: ordered, direction } = view.sort;
  const turned = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <Grid
      label={texts.offers.label}
      columns={offerColumns}
      choice={view}
      onWidths={(columnWidths) => onView({ columnWidths })}
      order={{ column: ordered, descending: direction === 'descending' }}
      onOrder={(column: OfferColumn) =>
        onView({ sort: { column, direction: column === ordered ? turned : 'ascending' } })
      }
      rows={rows}
      cellOf={cellOf}
      chosenId={chosenId}
      onChoose={onChoose}
      onButton={onOpenLink}
      empty={
        <>
          <strong>{empty.heading}</strong>
          <p>{empty.lead}</p>
        </>
      }
    />
  );
}
