import { expect, it } from 'vitest';
import { differences, percentAbove } from '../../../../../renderer/features/part/similar-differences';

const specified = (values: Record<string, string>) => ({
  specifications: Object.entries(values).map(([id, value]) => ({
    id,
    name: id.toUpperCase(),
    group: '',
    value,
  })),
});

it('names what both parts state differently, in the part’s order, but for the package', () => {
  const part = specified({
    offset: '7 mV',
    case_package: 'SOIC-8',
    gain: '700 kHz',
    pins: '8',
    mount: 'SMD',
  });
  const other = specified({
    pins: '8',
    gain: '1.2 MHz',
    offset: '3 mV',
    case_package: 'DIP-8',
    power: '1 W',
  });
  expect(differences(part, other)).toEqual([
    { name: 'OFFSET', value: '3 mV', own: '7 mV' },
    { name: 'GAIN', value: '1.2 MHz', own: '700 kHz' },
  ]);
});

it.each([
  ['0.0521', '0.0871', -40],
  ['0.1720', '0.0871', 97],
  ['0.0871', '0.0871', 0],
])('%s is %s by percent', (price, own, percent) => expect(percentAbove(price, own)).toBe(percent));
