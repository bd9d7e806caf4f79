import { expect, it } from 'vitest';
import { numberFormat } from '../../../../../../../electron/shared/domain/bom/export/number-format';

it.each([
  ['100', 100, 'General'],
  ['0.5', 0.5, 'General'],
  ['0022272021', 22_272_021, '0000000000'],
  ['0.50', 0.5, '0.00'],
  ['12.35', 12.3456, '0.00'],
  ['1,234', 1234, '#,##0'],
  ['1,234.50', 1234.5, '#,##0.00'],
  ['2.05E+11', 205_123_456_789, '0.00E+00'],
  ['-3.0', -3, '0.0'],
])('shows %s for %d', (text, number, format) => {
  expect(numberFormat(text, number)).toBe(format);
});

it.each([
  ['1/2/26', 46_024],
  ['50%', 0.5],
  ['$3.00', 3],
  ['3,00', 3],
  ['12.35', 13],
  ['0402', 403],
  ['1.00E+11', 2e11],
  ['', 5],
])('has no format that shows %s for %d', (text, number) => {
  expect(numberFormat(text, number)).toBeNull();
});
