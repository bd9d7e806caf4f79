import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanPasted } from '../../../../../renderer/features/connect/clean-pasted';

it.each([
  ['  abc\n', 'abc'],
  ['"abc"', 'abc'],
  ['“abc”,', 'abc'],
  ['ab\r\nc', 'abc'],
  ['\ufeffabc\u200b', 'abc'],
  ['a"b', 'a"b'],
  ['   ', ''],
])('cleans %j to %j', (pasted, expected) => {
  expect(cleanPasted(pasted)).toBe(expected);
});

it('keeps every character that a credential may have', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9_\-./+=~]+$/), (credential) => {
      expect(cleanPasted(` "${credential}"\n`)).toBe(credential);
    }),
  );
});
