import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDeepLink } from '../../../../../electron/app/deep-links/read-deep-link';
import { deepLinkTo } from '../../../../../electron/shared/domain/deep-link';

const onOneLine = (text: string) => text.replace(/ +/g, ' ').trim();

it('writes links that the app reads back as they were, whatever the part and its manufacturer', () => {
  const sign = fc.constantFrom(...'ABC019 -+#&=%/?.,;()*!\'~µ"漢');
  const text = fc.string({ unit: sign, minLength: 1, maxLength: 40 }).map(onOneLine);
  const named = text.filter((name) => name !== '');
  fc.assert(
    fc.property(
      named,
      fc.option(named),
      fc.integer({ min: 1, max: 999_999_999 }),
      (mpn, manufacturer, quantity) => {
        const link = deepLinkTo({ mpn, manufacturer, quantity });
        expect(readDeepLink(link)).toEqual({
          kind: 'part',
          text: mpn,
          manufacturer,
          quantity,
          isQuantityIgnored: false,
        });
        // Nothing at which mail programs, chats or Markdown end a link.
        expect(link).toMatch(/^parts-lookup:\/\/part\?[\w.%=&-]+$/);
      },
    ),
  );
});
