import { expect, it } from 'vitest';
import { costByLine } from '../../../../../../../electron/shared/domain/bom/costing/cost-by-line';
import {
  boardSeries,
  costPerBoard,
} from '../../../../../../../electron/shared/domain/bom/costing/cost-curve';
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
  const totals = [
    { id: 1, total: '0.1' },
    { id: 2, total: '2.90' },
  ];
  expect(costByLine(totals)).toEqual([
    { id: 2, total: '2.90', cumulative: '2.9', share: 2.9 / 3 },
    { id: 1, total: '0.1', cumulative: '3', share: 1 },
  ]);
  expect(costByLine([])).toEqual([]);
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
