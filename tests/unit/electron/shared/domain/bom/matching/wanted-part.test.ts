import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wantedKey } from '../../../../../../../electron/shared/domain/bom/matching/wanted-part';

describe('the key of a wanted part', () => {
  const key = (partNumber: string, manufacturer: string | null = null) =>
    wantedKey({ partNumber, manufacturer });

  it('is the same in another case and with other blanks', () => {
    expect(key('LM358 N', 'Texas Instruments')).toBe(key('lm358n', 'TEXAS  INSTRUMENTS '));
    expect(key('LM358', ' ')).toBe(key('LM358'));
  });

  it('differs with punctuation, the manufacturer, and where one ends and the other begins', () => {
    const keys = [key('LM358N'), key('LM358-N'), key('LM358N', 'TI'), key('LM358', 'NTI'), key('', 'LM358N')];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('of a SKU is the same in another case and with other blanks, and never that of a part number', () => {
    const one = wantedKey({ sku: '296-1395-5-ND', distributor: 'DigiKey' });
    expect(wantedKey({ sku: '296-1395-5-nd ', distributor: 'digikey' })).toBe(one);
    expect(wantedKey({ sku: '296-1395-5-ND', distributor: null })).not.toBe(one);
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (number, company, sku, distributor) => {
        expect(wantedKey({ sku, distributor })).not.toBe(key(number, company));
      }),
    );
  });
});
