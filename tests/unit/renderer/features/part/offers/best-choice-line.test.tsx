// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../../../../electron/shared/contract/part';
import { bestChoice } from '../../../../../../electron/shared/domain/pricing/best-choice';
import { quote } from '../../../../../../electron/shared/domain/pricing/quote';
import { splitOrder } from '../../../../../../electron/shared/domain/pricing/split-order';
import { BestChoiceLine } from '../../../../../../renderer/features/part/offers/best-choice-line';
import { offer, pieces, priceBreaks } from '../../../../part-builders';

const there = { stock: pieces(10_000) };
const euro = (seller: string, price: string, more: Parameters<typeof offer>[2] = {}) =>
  offer(seller, seller, { ...there, prices: priceBreaks('EUR', [[1, price]]), ...more });
const unpriced = offer('Unpriced', 'Unpriced', there);
const zloty = offer('Zloty', 'Zloty', { ...there, prices: priceBreaks('PLN', [[1, '0.01']]) });
const reel = euro('Reel', '0.01', { moq: 500, stock: pieces(50) });
const gone = euro('Gone', '0.01', { stock: pieces(0) });
const other = { standing: 'other' } as const;

function textOf(offers: readonly Offer[], quantity = 10): string {
  const quotes = offers.map((one) => quote(one, quantity, 'EUR'));
  const choice = bestChoice(quotes);
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <BestChoiceLine best={choice} split={splitOrder(quotes, choice)} quantity={quantity} currency="EUR" />,
  );
  return page.textContent ?? '';
}

const one = euro('One', '1');
const two = euro('Two', '2');
const broker = euro('Broker', '0.5', other);

it.each<[string, readonly Offer[]]>([
  ['Best choice One · 10 for €10.00: the only authorized offer with 10 in stock.', [one]],
  ['Best choice One · 10 for €10.00: cheapest authorized offer with 10 in stock.', [one, two]],
  // It has the pieces, but not what makes it the cheapest: the reason must not deny it.
  ['One · 10 for €10.00: the only authorized offer with a price and 10 in stock.', [one, unpriced]],
  ['cheapest authorized offer with a price and 10 in stock.', [one, two, unpriced]],
  ['the only authorized offer with a price comparable in EUR and 10 in stock.', [one, zloty, unpriced]],
  ['the only authorized offer with enough in stock to order 10.', [one, reel]],
  ['the only authorized offer with a price and enough in stock to order 10.', [one, reel, unpriced]],
  ['the only offer with a price and 10 in stock; not authorized.', [broker, unpriced]],
  [
    'cheapest offer with a price and 10 in stock; none is authorized.',
    [broker, euro('Other', '0.7', other), unpriced],
  ],
  ['the only authorized offer with 10 in stock. 1 unauthorized offer in stock is cheaper.', [one, broker]],
  [
    'the only authorized offer with 10 in stock. In stock, quantity not published.',
    [euro('Word', '1', { stock: { kind: 'in-stock-quantity-unknown' } })],
  ],
  ['No offer has 10 in stock', [gone]],
  ['No offer has a price and 10 in stock', [gone, unpriced]],
  ['No offer has a price comparable in EUR and 10 in stock', [gone, zloty]],
  ['No offer has enough in stock to order 10', [reel]],
  ['No offer has a price that can be compared in EUR', [zloty, unpriced]],
])('gives a reason that is true of the offers: %s', (text, offers) => {
  expect(textOf(offers).endsWith(text)).toBe(true);
});

describe('two orders that cost less than one', () => {
  const reel = euro('Seller', '0.02', {
    ...{ id: 'reel', packaging: 'Tape & Reel', moq: 4000, orderMultiple: 4000 },
  });
  const cut = euro('Seller', '0.05', {
    ...{
      id: 'cut',
      packaging: 'Cut Tape',
      prices: priceBreaks('EUR', [
        [1, '0.05'],
        [5000, '0.04'],
      ]),
    },
  });

  it('are named beside the best choice', () => {
    expect(textOf([reel, cut], 5000)).toContain('Best choice Seller · 8,000 for €160.00: ');
    expect(textOf([reel, cut], 5000)).toContain(
      'Seller: 4,000 as Tape & Reel + 1,000 as Cut Tape for €130.00, €30.00 less than the best choice.',
    );
  });

  it('are named by SKU where their packagings are the same', () => {
    const alike = [reel, cut].map((one) => ({ ...one, packaging: null }));
    expect(textOf(alike, 5000)).toContain('Seller: 4,000 of SELLER-ND + 1,000 of SELLER-ND for €130.00');
  });
});
