import { useMemo } from 'react';
import type { OfferColumn } from '../../../../electron/shared/contract/offers-view';
import { lacksFieldGroup } from '../../../components/lacks-field-group';
import { isRecommended } from '../../../components/offers/offer-rows';
import { texts } from '../../../texts/texts';
import { Grid } from '../../../ui/grid/grid';
import { NoOffers } from './no-offers';
import { offerCellOf } from './offer-cells';
import { offerColumns } from './offer-columns';
import { offerMenu } from './offer-menu';
import { useOffers } from './offers-context';
import styles from './offers-table.module.css';

interface Props {
  /** The present moment in ms. */
  now: number;
  onOpenOffer: (offerId: string) => void;
  onCopyLink: () => void;
}

export function OffersTable({ now, onOpenOffer, onCopyLink }: Props) {
  const { part, rows, view, changeView, selected, select } = useOffers();
  const { currency } = part;
  const lacksLeadTime = lacksFieldGroup(part.outsidePlan, 'leadTime');
  const cellOf = useMemo(() => offerCellOf({ currency, now, lacksLeadTime }), [currency, now, lacksLeadTime]);
  const { column: sorted, direction } = view.sort;
  const reversed = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <Grid
      label={texts.offers.label}
      columns={offerColumns}
      className={styles.offers}
      bestId={rows.find(isRecommended)?.id ?? null}
      isPartOfScreen
      choice={view}
      onWidths={(columnWidths) => changeView({ columnWidths })}
      order={{ column: sorted, descending: direction === 'descending' }}
      onOrder={(column: OfferColumn) =>
        changeView({ sort: { column, direction: column === sorted ? reversed : 'ascending' } })
      }
      rows={rows}
      cellOf={cellOf}
      selectedId={selected?.id ?? null}
      onSelect={select}
      onButton={onOpenOffer}
      menuOf={(menuRows) => offerMenu(menuRows, { onOpenOffer, onCopyLink })}
      unitOf={(column) => (column === 'unitPrice' || column === 'total' ? currency : undefined)}
      empty={<NoOffers />}
    />
  );
}
