import { useMemo } from 'react';
import { useOffers } from '../offers-context';
import { PriceChart } from './price-chart';
import { bestCurves, type Figure } from './price-curves';

/** The prices of the best of the shown offers over the quantity. */
export function OfferChart({ figure }: { figure: Figure }) {
  const { part, rows, quantity } = useOffers();
  const { currency } = part;
  const curves = useMemo(() => bestCurves(rows, currency), [rows, currency]);
  if (curves.length === 0) return null;
  return <PriceChart curves={curves} figure={figure} quantity={quantity} currency={currency} />;
}
