import { expect, it } from 'vitest';
import { planTexts } from '../../../../renderer/texts/bom-plan-texts';

it('a proof names the plans that it compares with where others may cover more lines', () => {
  expect(planTexts.optimal(true, 'without tax')).toBe('Lowest total with one offer per line, without tax');
  expect(planTexts.optimal(false, 'without tax')).toBe(
    'Lowest total with one offer per line among plans for as many lines, without tax',
  );
  expect(planTexts.within('1.2', false, 'without tax')).toBe(
    'At most 1.2% above the lowest total with one offer per line among plans for as many lines, without tax',
  );
});
