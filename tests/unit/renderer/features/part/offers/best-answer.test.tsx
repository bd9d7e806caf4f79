// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../../../../electron/shared/contract/part';
import { bestChoice } from '../../../../../../electron/shared/domain/pricing/best-choice';
import { quote } from '../../../../../../electron/shared/domain/pricing/quote';
import { splitOrder } from '../../../../../../electron/shared/domain/pricing/split-order';
import { offerRows } from '../../../../../../renderer/components/offers/offer-rows';
import { BestAnswer } from '../../../../../../renderer/features/part/offers/best-answer';
import { offer, pieces, priceBreaks } from '../../../../part-builders';

const there = { stock: pieces(10_000) };
const euro = (seller: string, price: string, more: Parameters<typeof offer>[2] = {}) =>
  offer(seller, seller, { ...there, prices: priceBreaks('EUR', [[1, price]]), ...more });
const unpriced = offer('Unpriced', 'Unpriced', there);
const zloty = offer('Zloty', 'Zloty', { ...there, prices: priceBreaks('PLN', [[1, '0.01']]) });
const reel = euro('Reel', '0.01', { moq: 500, stock: pieces(50) });
const gone = euro('Gone', '0.01', { stock: pieces(0) });
const other = { standing: 'other' } as const;

/** The answer without and with what else is to be known, as the text of the page. */
function answerOf(offers: readonly Offer[], quantity = 10): string {
  const quotes = offers.map((one) => quote(one, quantity, 'EUR'));
  const best = bestChoice(quotes);
  const without = (name: string | undefined) => quotes.filter((one) => one.offer.seller.name !== name);
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <BestAnswer
      best={best}
      row={offerRows(quotes, best).find((row) => row.best) ?? null}
      split={splitOrder(quotes, best)}
      next={bestChoice(without(best?.offer.seller.name))}
      mine={bestChoice(quotes.filter((one) => one.offer.seller.name === 'Mine'))}
      quantity={quantity}
      currency="EUR"
      onOpenOffer={() => undefined}
    />,
  );
  return page.textContent ?? '';
}

const one = euro('One', '1');
const two = euro('Two', '2');
const broker = euro('Broker', '0.5', other);

it.each<[string, readonly Offer[]]>([
  ['the only authorized offer with 10 in stock', [one]],
  ['cheapest authorized offer with 10 in stock', [one, two]],
  // It has the pieces, but not what makes it the cheapest: the reason must not deny it.
  ['the only authorized offer with a price and 10 in stock', [one, unpriced]],
  ['cheapest authorized offer with a price and 10 in stock', [one, two, unpriced]],
  ['the only authorized offer with a price comparable in EUR and 10 in stock', [one, zloty, unpriced]],
  ['the only authorized offer with enough in stock to order 10', [one, reel]],
  ['the only authorized offer with a price and enough in stock to order 10', [one, reel, unpriced]],
  ['the only offer with a price and 10 in stock; not authorized', [broker, unpriced]],
  [
    'cheapest offer with a price and 10 in stock; none is authorized',
    [broker, euro('Other', '0.7', other), unpriced],
  ],
])('gives a reason that is true of the offers: %s', (reason, offers) => {
  const name = offers.includes(broker) ? 'Broker' : 'One';
  expect(answerOf(offers)).toMatch(new RegExp(`^Best for 10${reason}${name}`));
});

it.each<[string, readonly Offer[]]>([
  ['No offer has 10 in stock', [gone]],
  ['No offer has a price and 10 in stock', [gone, unpriced]],
  ['No offer has a price comparable in EUR and 10 in stock', [gone, zloty]],
  ['No offer has enough in stock to order 10', [reel]],
  ['No offer has a price that can be compared in EUR', [zloty, unpriced]],
])('recommends nothing, and says why: %s', (text, offers) => expect(answerOf(offers)).toBe(text));

describe('what else is to be known', () => {
  it.each<[string, readonly Offer[], number]>([
    ['1 unauthorized offer in stock is cheaper. Next: Broker €5.00.', [one, broker], 10],
    [
      'In stock, quantity not published.',
      [euro('Word', '1', { stock: { kind: 'in-stock-quantity-unknown' } })],
      10,
    ],
    ['MOQ 50. Next: Two €20.00.', [euro('One', '0.1', { moq: 50 }), two], 10],
    ['Multiples of 25.', [euro('One', '0.1', { orderMultiple: 25 })], 10],
    ['Next: Two €20.00. My distributors: Mine €30.00.', [one, two, euro('Mine', '3')], 10],
  ])('%s', (notes, offers, quantity) => expect(answerOf(offers, quantity)).toContain(notes));

  it('why more pieces cost less, and what the fewer would cost', () => {
    const breaks = euro('One', '1', {
      prices: priceBreaks('EUR', [
        [1, '1'],
        [100, '0.5'],
      ]),
    });
    expect(answerOf([breaks], 87)).toContain(
      'ONE-ND10,000 in stock100 cost less than 87 (€87.00).buy 100 × €0.5000€50.00',
    );
  });
});

describe('two orders that cost less than one', () => {
  const fullReel = euro('Seller', '0.02', {
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
    const text = answerOf([fullReel, cut], 5000);
    expect(text).toContain('buy 8,000 × €0.0200€160.00');
    expect(text).toContain('Seller: 4,000 as Tape & Reel + 1,000 as Cut Tape for €130.00, €30.00 less.');
  });

  it('are named by SKU where their packagings are the same', () => {
    const alike = [fullReel, cut].map((each) => ({ ...each, packaging: null }));
    expect(answerOf(alike, 5000)).toContain('Seller: 4,000 of SELLER-ND + 1,000 of SELLER-ND for €130.00');
  });
});
