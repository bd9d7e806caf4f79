import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTextSchema } from '../../../electron/contract/search';
import { createDeepLinks, readDeepLink, withoutDeepLinks } from '../../../electron/security/deep-links';

describe('an address from outside', () => {
  it.each([
    ['parts-lookup://search?mpn=LM358', 'LM358'],
    ['parts-lookup://search/?mpn=LM358', 'LM358'],
    ['parts-lookup://search?mpn=LM358%2FNOPB', 'LM358/NOPB'],
    ['parts-lookup://search?mpn=4.7%20%C2%B5F+0603', '4.7 µF 0603'],
    ['parts-lookup://search?mpn=%20%20LM358%0A%00TL072%20', 'LM358 TL072'],
    ['parts-lookup://search?mpn=%E2%80%AELM358', 'LM358'],
    ['PARTS-LOOKUP://search?mpn=a&mpn=b', 'a'],
  ])('%s offers "%s"', (address, text) => {
    expect(readDeepLink(address)).toBe(text);
  });

  it.each([
    ['of another scheme', 'https://search?mpn=LM358'],
    ['of another purpose', 'parts-lookup://settings?mpn=LM358'],
    ['without a number', 'parts-lookup://search'],
    ['with an empty one', 'parts-lookup://search?mpn=%20'],
    ['with a number that is too long', `parts-lookup://search?mpn=${'A'.repeat(201)}`],
    ['that is too long', `parts-lookup://search?mpn=LM358&more=${'A'.repeat(1000)}`],
    ['that is none', 'parts-lookup://['],
    ['of a switch', '--mpn=parts-lookup://search?mpn=LM358'],
  ])('%s offers nothing', (_what, address) => {
    expect(readDeepLink(address)).toBeNull();
  });

  it('offers, whatever it says, what a search may have, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (mpn) => {
        const offer = readDeepLink(`parts-lookup://search?mpn=${encodeURIComponent(mpn.toWellFormed())}`);
        if (offer !== null) expect(searchTextSchema.parse(offer)).toBe(offer);
        if (offer !== null) expect(offer).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});

it('an app that starts anew is not offered the same once more', () => {
  const words = ['--profile', '--', 'parts-lookup://search?mpn=LM358', 'parts-lookup://settings'];
  expect(withoutDeepLinks(words)).toEqual(['--profile', '--', 'parts-lookup://settings']);
});

describe('what is offered', () => {
  it('is taken once, and the latest counts', () => {
    const links = createDeepLinks();
    let told = 0;
    links.receive(['parts-lookup', '--switch', 'parts-lookup://search?mpn=LM358']);
    links.onReceived(() => {
      told += 1;
    });
    links.receive(['parts-lookup://search?mpn=TL072']);
    links.receive(['parts-lookup', '/some/file']);
    expect(told).toBe(1);
    expect(links.take()).toBe('TL072');
    expect(links.take()).toBeNull();
  });
});
