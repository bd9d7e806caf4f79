import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantity, readTypedQuantity } from '../../../../../renderer/features/search/quantity-text';

describe('readQuantity', () => {
  it.each([
    ['4.7 µF', null, 4.7e-6, 'F'],
    ['4.7uF', 'F', 4.7e-6, 'F'],
    ['4,7 uf', 'F', 4.7e-6, 'F'],
    ['4700 nF', null, 4.7e-6, 'F'],
    ['800 fF', null, 8e-13, 'F'],
    ['10 kΩ', null, 1e4, 'ohm'],
    ['10k', 'Ω', 1e4, 'ohm'],
    ['10 Kohm', 'Ω', 1e4, 'ohm'],
    ['47 \u2126', null, 47, 'ohm'],
    ['-55 °C', null, -55, '°C'],
    ['1,000 h', 'h', 1000, 'h'],
    ['2 mm', null, 2e-3, 'm'],
    ['2 m', null, 2, 'm'],
    ['2m', 'F', 2e-3, 'F'],
    ['8', null, 8, ''],
    ['32 MB', null, 32e6, 'B'],
    ['1 %', null, 1, '%'],
  ])('reads %s in the unit %s', (text, unit, value, read) => {
    expect(readQuantity(text, unit)).toEqual({ value, unit: read });
  });

  it.each([
    ['X7R', null],
    ['', 'F'],
    ['10 V', 'F'],
    ['uF', 'F'],
    ['4.7 xF', 'F'],
    ['SOIC-8', null],
  ])('reads no quantity from %s in the unit %s', (text, unit) => {
    expect(readQuantity(text, unit)).toBeNull();
  });

  it.each([
    ['1,500', 'en-US', 1500],
    ['1,500', 'de-DE', 1.5],
    ['1,5', 'en-US', 1.5],
    ['4.7', 'de-DE', 4.7],
    ['-1,250k', 'fr-FR', -1250],
    ['1,000,000', 'de-DE', undefined],
    ['1/2', 'en-US', undefined],
    ['10 000', 'fr-FR', undefined],
  ])('reads %s, typed in the locale %s, as %j', (text, locale, value) => {
    expect(readTypedQuantity(text, 'V', locale)?.value).toBe(value);
  });

  it('reads the same number whatever its prefix', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (count) => {
        const same = [`${count} µF`, `${count}uF`, `${count}000 nF`].map(
          (text) => readQuantity(text, 'F')?.value,
        );
        expect(new Set(same).size).toBe(1);
      }),
    );
  });
});
