import { createContext, use, useDeferredValue, useState } from 'react';
import type { OffersView } from '../../../../electron/shared/contract/offers-view';
import type { Part } from '../../../../electron/shared/contract/part';
import { useApp } from '../../../bridge/app-context';
import { useLiveValue } from '../../../bridge/live-value';
import { type OffersViewState, useOffersView } from '../../../bridge/use-offers-view';
import type { OfferRow } from '../../../components/offers/offer-rows';
import type { Packaging } from './offer-filters';
import { type OfferRows, useOfferRows } from './use-offer-rows';

/** The offers of the open part as the user wants to see them, and what changes that. */
export interface PartOffers extends OfferRows {
  readonly part: Part;
  /** The pieces that the rows are priced for; while digits are typed, those of the last rows drawn. */
  readonly quantity: number;
  readonly view: OffersView;
  readonly changeView: OffersViewState['change'];
  /** Why the last change of the view was not saved. */
  readonly viewFailure: OffersViewState['failure'];
  /** The packagings to show; empty for all. */
  readonly packagings: readonly Packaging[];
  setPackagings(packagings: readonly Packaging[]): void;
  /** The row whose price breaks are shown; null where there are no rows. */
  readonly selected: OfferRow | null;
  select(offerId: string): void;
}

export function usePartOffers(part: Part): PartOffers {
  const typed = useLiveValue(useApp().quantity);
  // Pricing and drawing 93 offers must not hold up the typing of digits.
  const quantity = useDeferredValue(typed);
  const { view, change, failure } = useOffersView();
  const [packagings, setPackagings] = useState<readonly Packaging[]>([]);
  const [selectedId, select] = useState<string | null>(null);
  const offerRows = useOfferRows(part, quantity, view, packagings);
  const { rows } = offerRows;
  // Until the user selects another, the best offer is selected, whichever one the quantity makes it.
  const selected =
    rows.find(({ id }) => id === selectedId) ?? rows.find(({ best }) => best) ?? rows[0] ?? null;
  return {
    ...offerRows,
    ...{ part, quantity, view, changeView: change, viewFailure: failure },
    ...{ packagings, setPackagings, selected, select },
  };
}

export const OffersContext = createContext<PartOffers | null>(null);

export function useOffers(): PartOffers {
  const offers = use(OffersContext);
  if (!offers) throw new Error('OffersContext is missing above this component');
  return offers;
}
