import { expect, it } from 'vitest';
import { quote } from '../../../../../../electron/shared/domain/pricing/quote';
import { whyMore } from '../../../../../../electron/shared/domain/pricing/why-more';
import { offer, row } from './made-offers';

const why = (fields: Parameters<typeof offer>[0], quantity: number) =>
  whyMore(quote(offer(fields), quantity, 'USD'));
const prices = [row(1, '1')];

it('An order of more pieces than needed has the reason that forces it', () => {
  expect(why({ prices }, 87)).toBeNull();
  expect(why({ prices, moq: 100 }, 87)).toBe('minimum');
  expect(why({ prices, moq: 100, orderMultiple: 100 }, 87)).toBe('minimum');
  expect(why({ prices: [row(250, '1')] }, 87)).toBe('minimum');
  expect(why({ prices, moq: 10, orderMultiple: 10 }, 87)).toBe('multiple');
  expect(why({ prices: [row(1, '1'), row(100, '0.5')] }, 87)).toBe('cheaper');
  expect(why({ prices: [] }, 87)).toBeNull();
});
