import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64 } from '../../../../electron/core/base64';

it('encodes any bytes as Node does', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});
