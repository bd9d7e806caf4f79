import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDeepLink } from '../../../../electron/app/deep-links/read-deep-link';
import { deepLinkTo } from '../../../../renderer/navigation/deep-link-to';

it('writes links that the app reads back as they were, whatever the part number', () => {
  const mpn = fc.string({ unit: fc.constantFrom(...'ABC019 -+#&=%/?.,µ"'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(mpn, fc.option(fc.integer({ min: 1, max: 100_000 })), (text, quantity) => {
      const expected = text.replace(/ +/g, ' ').trim();
      fc.pre(expected !== '');
      const link = readDeepLink(deepLinkTo(text, quantity ?? undefined));
      expect(link).toEqual({ kind: 'search', text: expected, quantity });
    }),
  );
});
