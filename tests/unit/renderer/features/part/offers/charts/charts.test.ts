import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../../../../../electron/shared/contract/part';
import { bestChoice } from '../../../../../../../electron/shared/domain/pricing/best-choice';
import { quote } from '../../../../../../../electron/shared/domain/pricing/quote';
import { chartMargin, logTicks } from '../../../../../../../renderer/components/charts/chart-frame';
import { offerRows } from '../../../../../../../renderer/components/offers/offer-rows';
import {
  chartScales,
  chartSpan,
  curvePoints,
} from '../../../../../../../renderer/features/part/offers/charts/chart-scales';
import { figureText } from '../../../../../../../renderer/features/part/offers/charts/price-chart-text';
import {
  bestCurves,
  breakpointsOf,
  figureAt,
} from '../../../../../../../renderer/features/part/offers/charts/price-curves';
import { anyOffer } from '../../../../../electron/shared/domain/pricing/made-offers';
import { offer, pieces, priceBreaks } from '../../../../../part-builders';

const rowsOf = (offers: readonly Offer[], quantity = 10) => {
  const quotes = offers.map((one) => quote(one, quantity, 'EUR'));
  return offerRows(quotes, bestChoice(quotes));
};
const there = { stock: pieces(10_000) };

describe('the curves of a price chart', () => {
  it('are those of the best five sellers, each by its best offer', () => {
    const offers = [3, 1, 2, 6, 4, 5].map((cents) =>
      offer(`o${cents}`, `Seller ${cents}`, { ...there, prices: priceBreaks('EUR', [[1, `0.0${cents}`]]) }),
    );
    const again = offer('again', 'Seller 1', { ...there, prices: priceBreaks('EUR', [[1, '0.015']]) });
    const zloty = offer('zloty', 'Not converted', { ...there, prices: priceBreaks('PLN', [[1, '0.001']]) });
    const curves = bestCurves(rowsOf([...offers, again, zloty]), 'EUR');
    expect(curves.map((curve) => curve.offer.id)).toEqual(['o1', 'o2', 'o3', 'o4', 'o5']);
  });

  it('begin at the minimum order and equal the table’s figures', () => {
    const one = offer('a', 'A', {
      ...there,
      moq: 20,
      prices: priceBreaks('USD', [
        [1, '1'],
        [100, '0.5'],
      ]),
    });
    const curves = bestCurves(rowsOf([one]), 'EUR');
    expect(breakpointsOf(curves, 87)).toEqual([20, 87, 100]);
    const [curve] = curves;
    expect(curve && figureAt(curve, 87, 'EUR', 'total')).toEqual({
      amount: '45',
      estimated: true,
      orderQuantity: 100,
    });
    // 51 cost as much as 102: from there on one orders 100.
    expect(curve?.switches).toEqual([51]);
    expect(curve && figureAt(curve, 50, 'EUR', 'total')).toMatchObject({ amount: '45', orderQuantity: 50 });
    expect(curve && figureAt(curve, 51, 'EUR', 'unitPrice')).toMatchObject({
      amount: '0.45000',
      orderQuantity: 100,
    });
  });

  it('keep the best choice, however many cheaper sellers are not authorized', () => {
    const best = offer('best', 'Best', { ...there, prices: priceBreaks('EUR', [[1, '0.09']]) });
    const others = [1, 2, 3, 4, 5].map((cents) =>
      offer(`o${cents}`, `Seller ${cents}`, {
        ...there,
        standing: 'other',
        prices: priceBreaks('EUR', [[1, `0.0${cents}`]]),
      }),
    );
    const curves = bestCurves(rowsOf([...others, best]), 'EUR');
    expect(curves.map((curve) => curve.offer.id)).toEqual(['best', 'o1', 'o2', 'o3', 'o4']);
  });

  it('switch between two steps exactly where an order of more pieces begins to cost less', () => {
    fc.assert(
      fc.property(anyOffer, (one) => {
        for (const curve of bestCurves(rowsOf([one]), 'EUR')) {
          const breakAt = (quantity: number) => quote(one, quantity, 'EUR').order?.priceBreak;
          const turns = new Set([...curve.steps, ...curve.switches]);
          for (let quantity = 1; quantity <= (curve.steps.at(-1) ?? 1); quantity += 1) {
            const isOutOfStock = !quote(one, quantity, 'EUR').inStock;
            if (quantity > 1 && breakAt(quantity) !== breakAt(quantity - 1) && !isOutOfStock)
              expect(turns).toContain(quantity);
          }
          for (const quantity of curve.switches) expect(breakAt(quantity)).not.toBe(breakAt(quantity - 1));
        }
      }),
    );
  });
});

describe('the text for a figure of a curve', () => {
  const reel = offer('reel', 'Reel', { ...there, moq: 100, prices: priceBreaks('EUR', [[1, '0.5']]) });
  const tens = offer('tens', 'Tens', { ...there, orderMultiple: 10, prices: priceBreaks('EUR', [[1, '1']]) });
  const [first, second] = bestCurves(rowsOf([reel, tens], 200), 'EUR');

  it('gives no unit price where no line is drawn, but the quantity from which one is', () => {
    expect(first && figureText(first, 25, 'EUR', 'unitPrice')).toEqual({ shown: 'from 100' });
    expect(first && figureText(first, 100, 'EUR', 'unitPrice')).toEqual({ shown: '€0.5000', value: '0.5' });
  });

  it('names the order where it has more pieces', () => {
    expect(first && figureText(first, 25, 'EUR', 'total')).toEqual({
      shown: '€50.00',
      value: '50',
      order: 'for 100',
    });
    expect(second && figureText(second, 87, 'EUR', 'unitPrice')).toMatchObject({
      value: '1',
      order: 'for 90',
    });
  });

  it('gives a price at every point that is drawn, and none before the first', () => {
    fc.assert(
      fc.property(anyOffer, fc.integer({ min: 1, max: 300 }), (one, asked) => {
        for (const curve of bestCurves(rowsOf([one], asked), 'EUR')) {
          const span = chartSpan(breakpointsOf([curve], asked), asked, 'unitPrice');
          const [start] = curvePoints(curve, span, 'EUR', 'unitPrice');
          for (const quantity of breakpointsOf([curve], asked)) {
            const drawn = start !== undefined && quantity >= start.quantity;
            expect(figureText(curve, quantity, 'EUR', 'unitPrice')?.value !== undefined).toBe(drawn);
          }
        }
      }),
    );
  });
});

it('a chart draws all points within its area, each with the exact price', () => {
  const size = { width: 500, height: 240 };
  fc.assert(
    fc.property(
      fc.array(anyOffer, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 300 }),
      fc.constantFrom('unitPrice' as const, 'total' as const),
      (offers, asked, figure) => {
        const apart = offers.map((one, at) => ({ ...one, seller: { ...one.seller, id: String(at) } }));
        const curves = bestCurves(rowsOf(apart, asked), 'EUR');
        fc.pre(curves.length > 0);
        const quantities = breakpointsOf(curves, asked);
        const span = chartSpan(quantities, asked, figure);
        const lines = curves.map((curve) => curvePoints(curve, span, 'EUR', figure));
        const { x, y } = chartScales(lines.flat(), span, size);
        expect(lines.flat().length).toBeGreaterThan(0);
        for (const [index, points] of lines.entries()) {
          for (const { quantity, amount } of points) {
            const offered = curves[index]?.offer;
            const price = offered && quote(offered, quantity, 'EUR').order;
            expect(amount).toBe(Number(price?.comparable?.[figure]));
            expect(x(quantity)).toBeGreaterThanOrEqual(chartMargin.left);
            expect(x(quantity)).toBeLessThanOrEqual(size.width - chartMargin.right + 0.001);
            expect(y(amount)).toBeGreaterThanOrEqual(chartMargin.top);
            expect(y(amount)).toBeLessThanOrEqual(size.height - chartMargin.bottom + 0.001);
          }
        }
      },
    ),
  );
});

it('a logarithmic scale keeps its powers of ten where there is no room for more ticks', () => {
  expect(logTicks([1, 2, 3, 10, 20, 100], 4)).toEqual([1, 10, 100]);
  expect(logTicks([1, 2, 3], 4)).toEqual([1, 2, 3]);
});

describe('the lines of a chart', () => {
  const tokens = readFileSync(
    new URL('../../../../../../../renderer/ui/tokens.css', import.meta.url),
    'utf8',
  );
  const pairOf = (name: string) => {
    const [, light = '', dark = ''] =
      new RegExp(`${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
    return [light, dark];
  };
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };

  it.each([1, 2, 3, 4, 5])('line %i contrasts with its background in both themes', (number) => {
    const ground = pairOf('--surface');
    for (const [theme, color] of pairOf(`--series-${number}`).entries())
      expect(contrast(color, ground[theme] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
