import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameJson } from '../../../../electron/core/is-same-json';

it('finds the same values equal as Node does', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (one, other) => {
      expect(isSameJson(one, other)).toBe(isDeepStrictEqual(one, other));
      expect(isSameJson(one, structuredClone(one))).toBe(true);
      expect(isSameJson([one], one)).toBe(false);
    }),
  );
});

it('ignores the order of keys and tells an array from an object with its indexes', () => {
  expect(isSameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  expect(isSameJson([1], { 0: 1 })).toBe(false);
  expect(isSameJson({ a: undefined }, { b: undefined })).toBe(false);
});
