import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createManufacturerDirectory } from '../../../../../../../electron/shared/domain/bom/matching/manufacturer-directory';
import {
  isAccepted,
  matchClasses,
  matchOf,
} from '../../../../../../../electron/shared/domain/bom/matching/match-class';

const directory = createManufacturerDirectory([
  { id: '278', name: 'onsemi', aliases: ['ON Semiconductor', 'Fairchild'] },
  { id: '370', name: 'Texas Instruments', aliases: ['TI', 'Burr-Brown'] },
  { id: '1', name: 'Acme Co., Ltd.', aliases: [] },
]);
const noDirectory = createManufacturerDirectory([]);
const ti = { id: '370', name: 'Texas Instruments' };
const onsemi = { id: '278', name: 'onsemi' };

const match = (partNumber: string, manufacturer: string | null, mpn: string, of: typeof ti | null) =>
  matchOf({ partNumber, manufacturer }, { mpn, manufacturer: of }, directory);

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
    expect(matchOf(wanted, { mpn: 'LM358', manufacturer: ti }, noDirectory).class).toBe('exact');
    const other = { partNumber: 'LM358', manufacturer: 'onsemi' };
    expect(matchOf(other, { mpn: 'LM358', manufacturer: ti }, noDirectory).manufacturer).toBe('unknown');
  });

  it('is taken without a question only if the number is equal and the manufacturer not another', () => {
    const taken = matchClasses.filter((kind) => isAccepted({ class: kind, manufacturer: 'same' }));
    expect(taken).toEqual(['exact', 'manufacturer-unchecked']);
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
