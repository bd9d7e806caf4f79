import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createCompanyDirectory,
  emptyDirectory,
} from '../../../../../../../electron/shared/domain/bom/matching/company-directory';
import {
  isAccepted,
  matchBySku,
  matchClasses,
  matchOf,
} from '../../../../../../../electron/shared/domain/bom/matching/match-class';

const directory = createCompanyDirectory([
  { id: '278', name: 'onsemi', aliases: ['ON Semiconductor', 'Fairchild'] },
  { id: '370', name: 'Texas Instruments', aliases: ['TI', 'Burr-Brown'] },
  { id: '1', name: 'Acme Co., Ltd.', aliases: [] },
]);
const companies = {
  manufacturers: directory,
  sellers: createCompanyDirectory([{ id: '459', name: 'Digi-Key Electronics', aliases: ['DK'] }]),
};
const noCompanies = { manufacturers: emptyDirectory, sellers: emptyDirectory };
const ti = { id: '370', name: 'Texas Instruments' };
const onsemi = { id: '278', name: 'onsemi' };

const match = (partNumber: string, manufacturer: string | null, mpn: string, of: typeof ti | null) =>
  matchOf({ partNumber, manufacturer }, { mpn, manufacturer: of, offers: [] }, companies);

describe('a match', () => {
  it.each([
    ['LM358', 'Texas Instruments', 'LM358', ti, 'exact', 'same'],
    ['lm 358', 'TI', 'LM358', ti, 'exact', 'same'],
    ['MC7805CT', 'Fairchild', 'MC7805CT', onsemi, 'exact', 'same'],
    ['LM358', 'TI(德州仪器)', 'LM358', ti, 'exact', 'same'],
    ['LM358', 'TEXAS INSTRUMENTS INC (VA)', 'LM358', ti, 'exact', 'same'],
    ['LM358', 'TI (formerly National)', 'LM358', ti, 'manufacturer-unchecked', 'unknown'],
    ['X1000', 'ACME', 'X1000', { id: '1', name: 'Acme Co., Ltd.' }, 'exact', 'same'],
    ['LM358', null, 'LM358', ti, 'manufacturer-unchecked', 'missing'],
    ['LM358', ' - ', 'LM358', ti, 'manufacturer-unchecked', 'missing'],
    ['LM358', 'Nobody', 'LM358', ti, 'manufacturer-unchecked', 'unknown'],
    ['LM358', 'TI', 'LM358', null, 'manufacturer-unchecked', 'unknown'],
    ['LM358', 'TI', 'LM358', onsemi, 'other-manufacturer', 'other'],
    ['LM358N', 'TI', 'LM358-N', ti, 'punctuation', 'same'],
    ['MAX485ESA', null, 'MAX485ESA+', ti, 'punctuation', 'missing'],
    ['BC847B', null, 'BC847B,215', ti, 'packing', 'missing'],
    ['LM358D', 'TI', 'LM358DR', ti, 'packing', 'same'],
    ['LM358', 'TI', 'LM358A', ti, 'similar', 'same'],
  ] as const)('of %s by %s with %s is told apart', (number, name, mpn, of, kind, manufacturer) => {
    expect(match(number, name, mpn, of)).toEqual({ class: kind, manufacturer });
  });

  it('knows the manufacturer by its own name where the service lists none', () => {
    const wanted = { partNumber: 'LM358', manufacturer: 'texas instruments' };
    expect(matchOf(wanted, { mpn: 'LM358', manufacturer: ti, offers: [] }, noCompanies).class).toBe('exact');
    const other = { partNumber: 'LM358', manufacturer: 'onsemi' };
    expect(matchOf(other, { mpn: 'LM358', manufacturer: ti, offers: [] }, noCompanies).manufacturer).toBe(
      'unknown',
    );
  });

  it('is taken without a question only if a number is equal and the company not another', () => {
    const taken = matchClasses.filter((kind) => isAccepted({ class: kind, manufacturer: 'same' }));
    expect(taken).toEqual(['exact', 'sku', 'manufacturer-unchecked']);
  });
});

describe('a match by SKU', () => {
  const offer = (sku: string, name: string, id = name) => ({
    sku,
    seller: { id, name, authorized: true, broker: false },
  });
  const found = {
    mpn: 'SN74HC00N',
    manufacturer: ti,
    offers: [offer('595-SN74HC00N', 'Mouser'), offer('296-1563-5-ND', 'Digi-Key', '459'), offer('', 'TME')],
  };

  it.each([
    ['296-1563-5-ND', 'DigiKey', 'sku'],
    ['296-1563-5-nd ', 'digi-key', 'sku'],
    ['296-1563-5-ND', 'DK', 'sku'],
    ['595-SN74HC00N', 'Mouser Electronics', 'sku'],
    ['595-SN74HC00N', null, 'sku'],
    ['296-1563-5-ND', 'Mouser', 'sku-unconfirmed'],
    ['296-1563-5-ND', 'Somebody', 'sku-unconfirmed'],
    ['296-1563-ND', 'DigiKey', 'sku-unconfirmed'],
    ['595SN74HC00N', null, 'sku-unconfirmed'],
    ['SN74HC00N', null, 'sku-unconfirmed'],
  ] as const)('of %s by %s is taken only with an offer that has it', (sku, distributor, kind) => {
    expect(matchOf({ sku, distributor }, found, companies)).toEqual({ class: kind, manufacturer: 'missing' });
  });

  it('is never taken for a part number that nothing has, unless it is the same', () => {
    const sku = { sku: '296-1563-5-ND', distributor: 'DigiKey' };
    const by = (partNumber: string, of = sku) =>
      matchBySku({ partNumber, manufacturer: null }, of, found, companies).class;
    expect(by('74HC00')).toBe('sku-instead');
    expect(by('74HC00', { ...sku, sku: '1-ND' })).toBe('similar');
    expect(by('SN74-HC00N')).toBe('punctuation');
    expect(by('sn74hc00n')).toBe('manufacturer-unchecked');
  });
});

describe('any part number', () => {
  const number = fc.string({
    unit: fc.constantFrom(...'ABCRT0123456789-+#/,. '),
    minLength: 1,
    maxLength: 12,
  });
  const named = number.filter((text) => text.trim() !== '');

  it('matches itself exactly in any case and with any blanks', () => {
    fc.assert(
      fc.property(named, fc.array(fc.nat(12), { maxLength: 3 }), (text, blanks) => {
        const spaced = blanks.reduce((all, at) => `${all.slice(0, at)} ${all.slice(at)}`, text);
        expect(match(spaced.toLowerCase(), 'TI', text.toUpperCase(), ti).class).toBe('exact');
      }),
    );
  });

  it('is never taken without a question for a number that differs in more than case and blanks', () => {
    const bare = (text: string) => text.replace(/\s/g, '').toLowerCase();
    fc.assert(
      fc.property(named, named, (wanted, found) => {
        expect(isAccepted(match(wanted, null, found, ti))).toBe(bare(wanted) === bare(found));
      }),
    );
  });

  it('matches another in the same way in both directions', () => {
    fc.assert(
      fc.property(named, named, (one, other) => {
        expect(match(one, 'TI', other, ti)).toEqual(match(other, 'TI', one, ti));
      }),
    );
  });
});
