import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeepLink } from '../../../../../electron/app/deep-links/read-deep-link';
import { deepLinkSchema } from '../../../../../electron/shared/contract/deep-links';

const textOf = (address: string) => {
  const link = readDeepLink(address);
  return link && link.kind !== 'refused' ? link.text : null;
};

describe('the part number of a link', () => {
  it.each([
    ['parts-lookup://search?mpn=LM358', 'LM358'],
    ['parts-lookup://search/?mpn=LM358', 'LM358'],
    ['PARTS-LOOKUP://SEARCH?mpn=LM358', 'LM358'],
    ['parts-lookup://part?mpn=LM358&manufacturer=TI&qty=100', 'LM358'],
    ['parts-lookup://part?manufacturer=Texas%20Instruments&mpn=LM358', 'LM358'],
    ['parts-lookup://search?mpn=LTC4364HS-2#PBF', 'LTC4364HS-2#PBF'],
    ['parts-lookup://search?mpn=MAX485ESA+', 'MAX485ESA+'],
    ['parts-lookup://search?mpn=MAX485ESA+T&qty=10', 'MAX485ESA+T'],
    ['parts-lookup://search?mpn=A&B', 'A&B'],
    ['parts-lookup://search?mpn=T&P C212', 'T&P C212'],
    ['parts-lookup://part?mpn=T&P C212&manufacturer=T&P&qty=5', 'T&P C212'],
    ['parts-lookup://search?mpn=%', '%'],
    ['parts-lookup://search?mpn=A&B=C?D/E;F', 'A&B=C?D/E;F'],
    ['parts-lookup://search?utm=1&mpn=LM358', 'LM358'],
    ['parts-lookup://search?mpn=LM358%2FNOPB', 'LM358/NOPB'],
    ['parts-lookup://search?mpn=LM358%23PBF%2B%26mpn%3D', 'LM358#PBF+&mpn='],
    ['parts-lookup://search?mpn=4.7%20%C2%B5F%200603', '4.7 µF 0603'],
    ['parts-lookup://search?mpn=RES 10k 1%', 'RES 10k 1%'],
    ['parts-lookup://search?mpn=5%X7R 100%2', '5%X7R 100%2'],
    ['parts-lookup://search?mpn=A%FFB%C0%80C%E2%82', 'A%FFB%C0%80C%E2%82'],
    ['parts-lookup://search?mpn=%ED%A0%80', '%ED%A0%80'],
    ['parts-lookup://search?mpn=%20%20LM358%0A%00TL072%20', 'LM358 TL072'],
    ['parts-lookup://search?mpn=%E2%80%AELM358', 'LM358'],
    ['parts-lookup://search?mpn=a&mpn=b', 'a'],
  ])('in %s is "%s"', (address, text) => {
    expect(textOf(address)).toBe(text);
  });

  const character = fc.constantFrom(...'ABCXYZabc0123456789-./+#&=?;,%()[] ', 'µ', 'Ω', '漢', '😀');
  const piece = fc.oneof({ weight: 20, arbitrary: character }, fc.constantFrom('mpn=', 'qty=', '%2', '%%'));
  const partNumber = fc
    .array(piece, { minLength: 1, maxLength: 60 })
    .map((pieces) => pieces.join('').replace(/ +/g, ' ').trim())
    .filter((text) => text !== '' && text.length <= 200);
  const action = fc.constantFrom('search', 'part');
  const rest = fc.constantFrom('', '&qty=25', '&manufacturer=Analog Devices', '&manufacturer=A&B&qty=7');

  it('arrives complete without percent-encoding', () => {
    const naive = partNumber.filter((text) => !/&(mpn|manufacturer|qty)=|%[\da-f]{2}/i.test(text));
    fc.assert(
      fc.property(naive, action, rest, (text, name, more) => {
        expect(textOf(`parts-lookup://${name}?mpn=${text}${more}`)).toBe(text);
      }),
    );
  });

  it('arrives complete with percent-encoding, whatever it is', () => {
    const any = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 100 })
      .filter((text) => text.isWellFormed() && !/[\p{C}]|[^\P{Z} ]| {2}|^ | $/u.test(text));
    fc.assert(
      fc.property(fc.oneof(partNumber, any), action, rest, (text, name, more) => {
        expect(textOf(`parts-lookup://${name}?mpn=${encodeURIComponent(text)}${more}`)).toBe(text);
      }),
    );
  });

  it('arrives complete at its maximum length', () => {
    const maxText = '漢'.repeat(200);
    expect(textOf(`parts-lookup://search?mpn=${encodeURIComponent(maxText)}`)).toBe(maxText);
  });
});

describe('the manufacturer of a link', () => {
  const manufacturerOf = (address: string) => {
    const link = readDeepLink(address);
    return link && link.kind !== 'refused' ? link.manufacturer : undefined;
  };

  it.each([
    ['parts-lookup://part?mpn=LM358&manufacturer=Texas%20Instruments&qty=100', 'Texas Instruments'],
    ['parts-lookup://part?manufacturer=Texas Instruments&mpn=LM358', 'Texas Instruments'],
    ['parts-lookup://part?mpn=C212&manufacturer=T&P', 'T&P'],
    ['parts-lookup://part?mpn=C212&manufacturer=A+B#C%', 'A+B#C%'],
    ['parts-lookup://part?mpn=LM358&manufacturer=%20', null],
    ['parts-lookup://part?mpn=LM358', null],
    // A search is for every manufacturer's.
    ['parts-lookup://search?mpn=LM358&manufacturer=TI', null],
  ])('in %s is %s', (address, manufacturer) => {
    expect(manufacturerOf(address)).toBe(manufacturer);
  });
});

it.each([
  ['100', 100, false],
  ['999999999', 999_999_999, false],
  ['%20100', 100, false],
  ['', null, false],
  ['0', null, true],
  ['-5', null, true],
  ['1.5', null, true],
  ['10k', null, true],
  ['9999999999', null, true],
])('A quantity of "%s" is read as %s; ignored: %s', (text, quantity, isQuantityIgnored) => {
  expect(readDeepLink(`parts-lookup://part?mpn=LM358&qty=${text}`)).toEqual({
    kind: 'part',
    text: 'LM358',
    manufacturer: null,
    quantity,
    isQuantityIgnored,
  });
});

describe('a deep link', () => {
  it.each([
    ['with another action', 'parts-lookup://settings?mpn=LM358', 'unknown-action'],
    ['with no action', 'parts-lookup:LM358', 'unknown-action'],
    ['that is no address', 'parts-lookup://[', 'unknown-action'],
    ['without a part number', 'parts-lookup://search', 'no-part-number'],
    ['with another parameter alone', 'parts-lookup://part?qty=5', 'no-part-number'],
    ['with an empty part number', 'parts-lookup://search?mpn=%20', 'no-part-number'],
    ['with a part number that is too long', `parts-lookup://search?mpn=${'A'.repeat(201)}`, 'too-long'],
    [
      'with a manufacturer that is too long',
      `parts-lookup://part?mpn=A&manufacturer=${'B'.repeat(201)}`,
      'too-long',
    ],
    ['that is too long', `parts-lookup://search?mpn=LM358&qty=${'1'.repeat(4000)}`, 'too-long'],
  ] as const)('%s is refused with its reason', (_what, address, reason) => {
    const link = readDeepLink(address);
    expect(link).toMatchObject({ kind: 'refused', reason });
    expect(deepLinkSchema.parse(link)).toEqual(link);
  });

  it.each([
    ['parts-lookup://setings?mpn=LM358', 'parts-lookup://setings?mpn=LM358'],
    ['parts-lookup://Your session has expired', 'parts-lookup://Your'],
    ['parts-lookup://Your\u3000session', 'parts-lookup://Your'],
  ])('is shown up to its first space when refused: %s', (address, shown) => {
    expect(readDeepLink(address)).toMatchObject({ kind: 'refused', address: shown });
  });

  it.each(['https://search?mpn=LM358', '--mpn=parts-lookup://search?mpn=LM358', '/a/parts-lookup:', ''])(
    'is not recognized in %s',
    (address) => {
      expect(readDeepLink(address)).toBeNull();
    },
  );

  it('follows the contract whatever its text', () => {
    const wild = fc.string({ unit: 'binary', maxLength: 400 });
    const start = fc.constantFrom('parts-lookup:', 'parts-lookup://search?mpn=', 'parts-lookup://part?qty=');
    fc.assert(
      fc.property(start, wild, (begin, end) => {
        const link = readDeepLink(begin + end);
        expect(deepLinkSchema.parse(link)).toEqual(link);
        expect(JSON.stringify(link)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});
