// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { defaultOffersView } from '../../../../../../electron/shared/contract/constants/default-offers-view';
import type { OffersView } from '../../../../../../electron/shared/contract/offers-view';
import * as quotes from '../../../../../../electron/shared/domain/pricing/quote';
import type { Packaging } from '../../../../../../renderer/features/part/offers/offer-filters';
import { useOfferRows } from '../../../../../../renderer/features/part/offers/use-offer-rows';
import { offer, part, pieces, priceBreaks } from '../../../../part-builders';

vi.mock('../../../../../../electron/shared/domain/pricing/quote', { spy: true });
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const offers = Array.from({ length: 12 }, (_, at) =>
  offer(`offer-${at}`, `Seller ${at}`, {
    stock: pieces(at * 100),
    packaging: at % 2 === 0 ? 'Cut Tape' : 'Tape & Reel',
    prices: priceBreaks('EUR', [
      [1, `0.${at + 10}`],
      [100, `0.0${at + 10}`],
    ]),
  }),
);
const shown = part('id', 'LM358', 'onsemi', { offers });

function Rows(props: { quantity: number; view: OffersView; packagings: readonly Packaging[] }) {
  const { rows } = useOfferRows(shown, props.quantity, props.view, props.packagings);
  return rows.map(({ id }) => id).join(' ');
}

it('quotes each offer once for a quantity; filters, best choice and order reuse the quotes', async () => {
  const page = document.createElement('div');
  const root = createRoot(page);
  const quoted = vi.mocked(quotes.quote);
  const callsOf = async (quantity: number, view: OffersView, packagings?: readonly Packaging[]) => {
    quoted.mockClear();
    await act(() => root.render(<Rows quantity={quantity} view={view} packagings={packagings ?? []} />));
    return quoted.mock.calls.map(([{ id }, pieces]) => `${id} x ${pieces}`).sort();
  };
  const once = (quantity: number) => offers.map(({ id }) => `${id} x ${quantity}`).sort();

  expect(await callsOf(1, defaultOffersView)).toEqual(once(1));
  expect(page.textContent).toContain('offer-3');
  expect(await callsOf(87, defaultOffersView)).toEqual(once(87));
  const filtered = { ...defaultOffersView, inStockOnly: true, authorizedOnly: true };
  expect(await callsOf(87, filtered)).toEqual([]);
  expect(await callsOf(87, { ...filtered, sort: { column: 'seller', direction: 'descending' } })).toEqual([]);
  expect(await callsOf(87, filtered, ['Cut Tape'])).toEqual([]);
  expect(page.textContent).toContain('offer-2');
  expect(page.textContent).not.toContain('offer-3');
  await act(() => root.unmount());
});
