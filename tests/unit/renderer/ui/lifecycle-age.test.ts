import { expect, it } from 'vitest';
import { lifecycleAge } from '../../../../renderer/ui/lifecycle-age';

it.each([
  ['Production (Last Updated: 5 days ago)', '5 days ago'],
  ['NRND (last updated 1 month ago)', '1 month ago'],
  ['EOL', null],
  ['Last Updated: ', null],
])('%j is %j old', (text, age) => expect(lifecycleAge(text)).toBe(age));
