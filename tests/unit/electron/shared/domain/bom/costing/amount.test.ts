import Big from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addTo,
  decimalText,
  fractionDigits,
  isLess,
  noSum,
  quotientText,
  scaledFrom,
  sumText,
  times,
} from '../../../../../../../electron/shared/domain/bom/costing/amount';

const decimals = fc.stringMatching(/^\d{1,20}(\.\d{1,20})?$/);

it('keeps every decimal that the service may send', () => {
  fc.assert(
    fc.property(decimals, fc.nat(3), (text, more) => {
      const digits = Math.min(20, fractionDigits(text) + more);
      expect(decimalText(scaledFrom(text, digits), digits)).toBe(new Big(text).toFixed());
    }),
  );
});

it('multiplies, adds, compares and divides exactly', () => {
  const factors = fc.integer({ min: 1, max: 999_999_999 });
  fc.assert(
    fc.property(decimals, decimals, factors, (one, other, factor) => {
      const [a, b] = [fractionDigits(one), fractionDigits(other)];
      const product = times(scaledFrom(one, a), factor);
      const exact = new Big(one).times(factor);
      expect(decimalText(product, a)).toBe(exact.toFixed());
      const sum = addTo(addTo(noSum, product, a), scaledFrom(other, b), b);
      expect(sumText(sum)).toBe(exact.plus(other).toFixed());
      expect(isLess(product, a, scaledFrom(other, b), b)).toBe(exact.lt(other));
      expect(quotientText(product, a, factor, 6)).toBe(new Big(one).round(6, Big.roundHalfUp).toFixed());
    }),
  );
});
