import { expect, it } from 'vitest';
import { isSameManufacturer } from '../../../../../../../electron/shared/domain/bom/reading/manufacturer-names';

it.each([
  ['Texas Instruments', 'TEXAS INSTRUMENTS INC.'],
  ['TI', 'Texas Instruments'],
  ['Murata Electronics', 'Murata'],
  ['ON Semiconductor', 'On-Semiconductor'],
  ['Würth Elektronik', 'WE'],
])('takes %s and %s for one manufacturer', (one, other) => {
  expect([isSameManufacturer(one, other), isSameManufacturer(other, one)]).toEqual([true, true]);
});

it.each([
  ['Texas Instruments', 'Toshiba'],
  ['M', 'Murata'],
  ['', 'Texas Instruments'],
  ['Inc', 'Ltd'],
])('does not take %s for %s', (one, other) => {
  expect([isSameManufacturer(one, other), isSameManufacturer(other, one)]).toEqual([false, false]);
});
