import { expect, it } from 'vitest';
import { authorizedStock } from '../../../../../electron/shared/domain/authorized-stock';
import { offer, pieces } from '../../../part-builders';

it('Authorized stock counts each distributor once, with its largest offer, and no other seller', () => {
  const offers = [
    offer('reel', 'Digi-Key', { stock: pieces(3000) }),
    offer('cut-tape', 'Digi-Key', { stock: pieces(2900) }),
    offer('mouser', 'Mouser', { stock: pieces(50) }),
    offer('unknown', 'Arrow', { stock: { kind: 'in-stock-quantity-unknown' } }),
    offer('broker', 'Win', { stock: pieces(1_000_000), standing: 'broker' }),
    offer('other', 'Other', { stock: pieces(500_000), standing: 'other' }),
  ];
  expect(authorizedStock(offers)).toBe(3050);
});

it('Authorized stock is 0 where a distributor has none, and unknown where nobody states a number', () => {
  const none = offer('none', 'Arrow', { stock: { kind: 'not-stocked' } });
  const unknown = offer('unknown', 'Avnet', { stock: { kind: 'unknown' } });
  const broker = offer('broker', 'Win', { stock: pieces(7), standing: 'broker' });
  expect(authorizedStock([none, unknown])).toBe(0);
  expect(authorizedStock([unknown, broker])).toBeNull();
});
