import { formatTotal, formatUnitPrice, markEstimate } from '../../../../format/format-money';
import { formatNumber } from '../../../../format/format-number';
import { texts } from '../../../../texts/texts';
import { type Figure, figureAt, type PriceCurve } from './price-curves';

export interface FigureText {
  /** The figure as money, marked where it is an estimate; below the minimum order, where the offer starts. */
  readonly shown: string;
  /** The plain number of the money; undefined where there is none. */
  readonly value?: string;
  /** The pieces of the order where they are not the quantity itself. */
  readonly order?: string;
}

/** What the chart shows of a curve at a quantity, as text; null where no price can be compared. */
export function figureText(
  curve: PriceCurve,
  quantity: number,
  currency: string,
  figure: Figure,
): FigureText | null {
  const at = figureAt(curve, quantity, currency, figure);
  if (!at) return null;
  if ('from' in at) return { shown: texts.charts.from(formatNumber(at.from)) };
  const format = figure === 'total' ? formatTotal : formatUnitPrice;
  return {
    shown: markEstimate(format(at.amount, currency), at.estimated),
    value: at.amount,
    ...(at.orderQuantity !== quantity && { order: texts.charts.order(formatNumber(at.orderQuantity)) }),
  };
}
