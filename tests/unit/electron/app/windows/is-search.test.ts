import { expect, it } from 'vitest';
import { isSearch } from '../../../../../electron/app/windows/is-search';

it.each(['', 'app://parts/index.html', 'app://parts/index.html#/search'])(
  'The URL "%s" is the search screen',
  (address) => expect(isSearch(address)).toBe(true),
);

it.each(['app://parts/index.html#/settings', 'app://parts/index.html#/part/1'])(
  'The URL "%s" is another screen',
  (address) => expect(isSearch(address)).toBe(false),
);
