import { expect, it } from 'vitest';
import {
  maxPerLine,
  maxTableReferences,
} from '../../../../../../../electron/shared/contract/constants/bom-limits';
import {
  BomTooLarge,
  limitDoubts,
  withinLimits,
} from '../../../../../../../electron/shared/domain/bom/reading/line-limits';
import { readLine } from '../../../../features/bom/bom-builders';

const many = <T>(count: number, value: T) => Array.from({ length: count }, () => value);
const thousand = readLine({ references: many(1000, 'R1') });

it('reads no line behind the first that has more references than a table may', () => {
  let read = 0;
  function* endless() {
    for (;;) {
      read += 1;
      yield thousand;
    }
  }
  expect(() => withinLimits(endless())).toThrow(BomTooLarge);
  expect(read).toBe(maxTableReferences / 1000 + 1);
  const full = many(maxTableReferences / 1000, thousand);
  expect(withinLimits(full)).toEqual(full);
});

it.each([
  ['part numbers', { parts: many(maxPerLine + 1, { partNumber: 'A1', manufacturer: null }) }],
  ['SKUs', { skus: many(maxPerLine + 1, { sku: 'A1', distributor: null }) }],
])('refuses a line with more %s than it may have', (_what, more) => {
  expect(() => withinLimits([readLine(more)])).toThrow(BomTooLarge);
});

it('limits the doubts of a line, and keeps that it is merged', () => {
  const doubts = [...many(9, { kind: 'zeros-lost' } as const), { kind: 'merged', rows: 9 } as const];
  expect(limitDoubts(doubts, 10)).toEqual(doubts);
  expect(limitDoubts(doubts, 4).map(({ kind }) => kind)).toEqual([
    'zeros-lost',
    'zeros-lost',
    'zeros-lost',
    'merged',
  ]);
});
