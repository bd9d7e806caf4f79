import { expect, it } from 'vitest';
import { panelTexts } from '../../../../renderer/texts/bom-panel-texts';

it('A line without references is named by what it needs alone', () => {
  expect(panelTexts.need('', '5')).toBe('need 5');
  expect(panelTexts.need('R1, R2', '5')).toBe('R1, R2, need 5');
});
