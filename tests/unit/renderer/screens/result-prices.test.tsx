// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { defaultOffersView } from '../../../../electron/shared/contract/constants/default-offers-view';
import { quantityField } from './open-part';
import { fill, pageText, requestsOf, row, rows, searchAndWait, showApp } from './show-app';

const unitPrice = (index = 0) => row(index).querySelectorAll('[data-value]')[1]?.getAttribute('data-value');

it('Rows are priced at the quantity that was set before the search, without a call of their own', async () => {
  const { back, user } = await showApp({ source: 'sample' });
  await fill(user, quantityField(), '1000');
  await searchAndWait(user, 'LM358');
  expect(Number(unitPrice())).toBeLessThan(0.13662);
  expect(requestsOf(back, 'bestOrders')).toEqual([]);
});

it('Rows are priced by the offers that the user’s filters show, which is said above them', async () => {
  const tme = { id: '1532', name: 'TME' };
  const { user } = await showApp({
    source: 'sample',
    settings: { offers: { ...defaultOffersView, myDistributors: [tme], myDistributorsOnly: true } },
  });
  await searchAndWait(user, 'LM358');
  const column = screen
    .getAllByRole('columnheader')
    .indexOf(screen.getByRole('columnheader', { name: 'Best distributor' }));
  const distributors = rows().map(({ children }) => children[column]?.textContent);
  expect(distributors.filter((name) => name !== '—')).not.toEqual([]);
  expect(distributors.filter((name) => name !== '—' && !name?.includes('TME'))).toEqual([]);
  await waitFor(() => expect(pageText()).toContain('Offers filtered: my distributors'));
});

it('Rows follow the quantity, for free, and back again', async () => {
  const { back, user } = await showApp({ source: 'sample' });
  await searchAndWait(user, 'LM358');
  const atOne = unitPrice();
  await fill(user, quantityField(), '1000');
  await waitFor(() => expect(unitPrice()).not.toBe(atOne));
  expect(requestsOf(back, 'bestOrders')).toMatchObject([{ pricing: { quantity: 1000 } }]);
  expect(rows()).toHaveLength(10);
  await fill(user, quantityField(), '1');
  await waitFor(() => expect(unitPrice()).toBe(atOne));
  expect(requestsOf(back, 'search')).toHaveLength(1);
});
