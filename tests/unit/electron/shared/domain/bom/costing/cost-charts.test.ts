import { expect, it } from 'vitest';
import { costBom } from '../../../../../../../electron/shared/domain/bom/costing/cost-bom';
import {
  boardSeries,
  costByLine,
  costPerBoard,
} from '../../../../../../../electron/shared/domain/bom/costing/cost-charts';
import { offer, row } from '../../pricing/made-offers';
import { compact, line, settings } from './made-lines';

const priced = (id: string, ...prices: [number, string][]) =>
  line([compact([offer({ prices: prices.map(([quantity, price]) => row(quantity, price, 'EUR')) })])], {
    id,
  });

const lines = [
  priced('cheap', [1, '0.1']),
  line([], { id: 'none' }),
  priced('dear', [1, '2.9'], [10, '1.4']),
];

it('orders the lines of the Pareto chart by what they cost', () => {
  expect(costByLine(costBom(lines, settings(), 1).lines)).toEqual([
    { lineId: 'dear', total: '2.9', cumulative: '2.9', share: 2.9 / 3 },
    { lineId: 'cheap', total: '0.1', cumulative: '3', share: 1 },
  ]);
});

it('draws the curve from a tenth of the boards to ten times as many', () => {
  expect(boardSeries([50])).toEqual([5, 7, 10, 20, 30, 50, 70, 100, 200, 300, 500]);
  expect(boardSeries([1, 12])).toEqual([1, 2, 3, 5, 7, 10, 12, 20, 30, 50, 70, 100]);
});

it('costs the boards one after the other', () => {
  const steps = costPerBoard(lines, settings(), [1, 10]);
  expect(steps.next().done).toBe(false);
  expect(steps.next().done).toBe(false);
  expect(steps.next()).toEqual({
    done: true,
    value: [
      { boards: 1, perBoard: '3', total: '3', priced: 2, short: 0, estimated: false },
      { boards: 10, perBoard: '1.5', total: '15', priced: 2, short: 0, estimated: false },
    ],
  });
});
