import { expect, it } from 'vitest';
import { priceGroups } from '../../../../../renderer/components/offers/price-groups';
import { priceBreaks } from '../../../part-builders';

it('groups mixed currencies: the wanted one first, the blank one last, each ascending', () => {
  const prices = [
    ...priceBreaks(null, [[1, '9']]),
    ...priceBreaks('USD', [
      [10, '2'],
      [1, '3'],
    ]),
    ...priceBreaks('EUR', [[1, '4']]),
    ...priceBreaks('USD', [[5, '2.5']]),
  ];
  const groups = priceGroups(prices, 'EUR');
  expect(groups.map(({ currency }) => currency)).toEqual(['EUR', 'USD', null]);
  expect(groups[1]?.rows.map(({ quantity }) => quantity)).toEqual([1, 5, 10]);
});
