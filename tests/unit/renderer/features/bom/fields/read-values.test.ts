import { expect, it } from 'vitest';
import { readBoards } from '../../../../../../renderer/features/bom/fields/read-values';

it.each([
  ['50', [50]],
  ['10, 50, 100', [10, 50, 100]],
  ['10,50,100', [10, 50, 100]],
  ['1,000', [1000]],
  ['10, 1,000', [10, 1000]],
  ['10,000', [10_000]],
  ['1,500', [1, 500]],
  ['1,000,5', null],
  ['0,000', null],
  ['10,1,000', null],
  ['000', null],
])('The boards of "%s" are %j', (text, boards) => {
  expect(readBoards(text)).toEqual(boards);
});
