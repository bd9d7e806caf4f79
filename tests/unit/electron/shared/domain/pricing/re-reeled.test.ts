import { expect, it } from 'vitest';
import { isReReeled } from '../../../../../../electron/shared/domain/pricing/re-reeled';

it.each([
  ['Custom Reel', true],
  ['Digi-Reel', true],
  ['Digi-Reel®', true],
  ['DigiReel', true],
  ['MouseReel', true],
  ['MouseReel™', true],
  ['Re-Reel', true],
  ['RE-REELED', true],
  ['ReReel', true],
  ['Reel (custom)', true],
  ['Custom Tape & Reel', true],
  [null, false],
  ['', false],
  ['Reel', false],
  ['Full Reel', false],
  ['Entire reel', false],
  ['Tape & Reel', false],
  ['Tape and Reel', false],
  ['Cut Tape', false],
  ['Custom Bag', false],
  ['Cut Tape, MouseReel', false],
  ['Tube', false],
])('The packaging %j is custom-reeled: %j', (packaging, expected) => {
  expect(isReReeled(packaging)).toBe(expected);
});
