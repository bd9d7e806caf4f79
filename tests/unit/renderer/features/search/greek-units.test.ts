import { expect, it } from 'vitest';
import { withGreekUnits } from '../../../../../renderer/features/search/greek-units';

it.each([
  ['4.7uF 0603', '4.7µF 0603'],
  ['10 uH', '10 µH'],
  ['10kohm 1%', '10kΩ 1%'],
  ['47 Ohms', '47 Ω'],
  ['LM358', null],
  ['STM32F103C8T6', null],
  ['1uFoo', null],
  ['MAX232u', null],
])('changes %s to %s', (typed, expected) => {
  expect(withGreekUnits(typed)).toBe(expected);
});
