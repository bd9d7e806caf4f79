import { expect, it } from 'vitest';
import { referencesText } from '../../../../../renderer/features/bom/references-text';

it.each([
  [['C3', 'C2', 'C4'], 'C2–C4'],
  [['R10', 'R9', 'R2'], 'R2, R9, R10'],
  [['R1', 'C3', 'R2', 'C1', 'C2', 'R3'], 'C1–C3, R1–R3'],
  [['U1', 'U2'], 'U1, U2'],
  [['TP', 'U3', 'U1A'], 'TP, U1A, U3'],
  [[], ''],
])('shows references in order, and runs of three and more as ranges: %j', (references, expected) => {
  expect(referencesText(references)).toBe(expected);
});

it('leaves the references themselves as they are', () => {
  const references = ['C2', 'C1'];
  referencesText(references);
  expect(references).toEqual(['C2', 'C1']);
});
