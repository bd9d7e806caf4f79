import { formatEstimate, formatEstimatedTotal, formatMoney, formatTotal } from '../../app/format-money';
import { type Figure, figureAt, type PriceCurve } from './price-curves';

/** A figure of a curve as money, marked where it is an estimate; null where nobody says. */
export function wordsAt(
  curve: PriceCurve,
  quantity: number,
  currency: string,
  figure: Figure,
): string | null {
  const at = figureAt(curve, quantity, currency, figure);
  if (!at) return null;
  if (figure === 'total') return (at.estimated ? formatEstimatedTotal : formatTotal)(at.amount, currency);
  return (at.estimated ? formatEstimate : formatMoney)(at.amount, currency);
}
