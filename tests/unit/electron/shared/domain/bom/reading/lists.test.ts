import { describe, expect, it } from 'vitest';
import { readPartNumbers } from '../../../../../../../electron/shared/domain/bom/reading/read-part-numbers';
import {
  isSeveralNumbers,
  mayBeSeveral,
} from '../../../../../../../electron/shared/domain/bom/reading/several-numbers';
import { ignoredIn, numbersIn } from './read-list';

describe('part numbers in a list', () => {
  it.each([
    ['LM358\nNE555P\r\nBC547', ['LM358', 'NE555P', 'BC547']],
    ['LM358, NE555P;BC547', ['LM358', 'NE555P', 'BC547']],
    [' LM358 \n\n lm358\n', ['LM358']],
    ['BC847B,215', ['BC847B,215']],
    ['BC847B,215, PESD5V0S1BA,115\nLM358', ['BC847B,215', 'PESD5V0S1BA,115', 'LM358']],
    ['LM358\u2028A, NE555P', ['LM358\u2028A', 'NE555P']],
    ['7805\n22232021\n5', ['7805', '22232021', '5']],
    ['L298\nJ310\nCR2032', ['L298', 'J310', 'CR2032']],
    [
      'MAX485ESA+\nLTC4364HS-2#PBF\nMCP1801T-3302I/OT',
      ['MAX485ESA+', 'LTC4364HS-2#PBF', 'MCP1801T-3302I/OT'],
    ],
    ['EEE-FK1V101P (TR)\nPTS820 J15M SMTR LFS', ['EEE-FK1V101P (TR)', 'PTS820 J15M SMTR LFS']],
    ['DTMSS-27/0,022/30-H\n1/8VAACO-SS+SUV67B-SS', ['DTMSS-27/0,022/30-H', '1/8VAACO-SS+SUV67B-SS']],
    ['PN2222\nMF10\nMPN3404', ['PN2222', 'MF10', 'MPN3404']],
    ['SC16IS750IPW\nBGA2817\nSMA4007\nTO1234X', ['SC16IS750IPW', 'BGA2817', 'SMA4007', 'TO1234X']],
    ['', []],
    [' ,;\n', []],
  ])('reads %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each([
    ['• BC547B', 'BC547B'],
    ['•BC547B', 'BC547B'],
    ['- LM358', 'LM358'],
    ['* LM358', 'LM358'],
    ['– LM358', 'LM358'],
    ['1. LM358', 'LM358'],
    ['12) LM358', 'LM358'],
    ['[ ] LM358', 'LM358'],
    ['10x LM358', 'LM358'],
    ['10 x LM358', 'LM358'],
    ['10× LM358', 'LM358'],
    ['5 pcs LM358', 'LM358'],
    ['Qty: 5 LM358', 'LM358'],
    ['LM358: 5', 'LM358'],
    ['LM358:5', 'LM358'],
    ['LM358 x:5', 'LM358'],
    ['LM358 X:5', 'LM358'],
    ['LM358 x5', 'LM358'],
    ['LM358 (5)', 'LM358'],
    ['LM358 (5 pcs)', 'LM358'],
    ['LM358 5pcs', 'LM358'],
    ['LM358 qty 5', 'LM358'],
    ['1. 10x LM358', 'LM358'],
    ['\u200bLM\u200b358\ufeff', 'LM358'],
    ['\u00a0LM358\u202f', 'LM358'],
    ['LM358\u00a0x\u00a05', 'LM358'],
  ])('reads the number alone from %j', (line, number) => {
    expect(numbersIn(line)).toEqual([number]);
    expect(numbersIn(`${line}\nNE555P`)).toEqual([number, 'NE555P']);
  });

  it.each([
    ['"ATmega328P-PU", 5', ['ATmega328P-PU'], ['5']],
    ['"BC847B,215",100\n"1/4"" jack1",3', ['BC847B,215', '1/4" jack1'], ['100', '3']],
    ['10; LM358\nNE555, 5', ['LM358', 'NE555'], ['10', '5']],
    ['LM358, 123456', ['LM358', '123456'], undefined],
    ['7805, 5', ['7805'], ['5']],
    [', 5\nLM358', ['LM358'], ['5']],
    ['10x LM358, 5x NE555', ['LM358', 'NE555'], ['5', '10']],
  ])('tells part numbers from quantities in %j', (text, numbers, quantity) => {
    expect(numbersIn(text)).toEqual(numbers);
    expect(ignoredIn(text).quantity).toEqual(quantity);
  });

  it.each([
    ['MPN', 'header'],
    ['Manufacturer Part Number', 'header'],
    ['Part #', 'header'],
    ['Mfr. No', 'header'],
    ['R1', 'reference'],
    ['C5-C9', 'reference'],
    ['C5 - C9', 'reference'],
    ['R1, R2, R17', 'reference'],
    ['R1 R2 R3', 'reference'],
    ['0603', 'footprint'],
    ['SOT-23', 'footprint'],
    ['SOT-23-5', 'footprint'],
    ['TO-220', 'footprint'],
    ['QFN-24-1EP_4x4mm_P0.5mm', 'footprint'],
    ['Resistor_SMD:R_0603_1608Metric', 'footprint'],
    ['100nF', 'value'],
    ['4k7', 'value'],
    ['10 kΩ', 'value'],
    ['-', 'placeholder'],
    ['--', 'placeholder'],
    ['n/a', 'placeholder'],
    ['N.A.', 'placeholder'],
    ['TBD', 'placeholder'],
    ['?', 'placeholder'],
    ['ANY (within parameters)', 'placeholder'],
    ['LM317 DNP', 'not-populated'],
    ['LM317, DNI', 'not-populated'],
    ['LM317; NF', 'not-populated'],
    ['LM317 (do not populate)', 'not-populated'],
    ['9.55167E+12', 'rounded'],
    ['6,85119E+11', 'rounded'],
    ['Texas Instruments', 'manufacturer'],
    ['NXP Semiconductors', 'manufacturer'],
    ['Z'.repeat(201), 'too-long'],
    ['lm358', 'duplicate'],
  ] as const)('ignores %j as %s', (line, reason) => {
    const text = `LM358\n${line}\nNE555P`;
    expect(numbersIn(text)).toEqual(['LM358', 'NE555P']);
    expect(ignoredIn(text)).toEqual({ [reason]: [line] });
  });

  it('ignores manufacturers, prices and distributors’ numbers beside a part number', () => {
    expect(numbersIn('LM358P, Texas Instruments, 296-1395-5-ND, 0.31')).toEqual(['LM358P']);
    expect(ignoredIn('LM358P, Texas Instruments, 296-1395-5-ND, 0.31')).toEqual({
      manufacturer: ['Texas Instruments'],
      sku: ['296-1395-5-ND'],
      price: ['0.31'],
    });
    expect(numbersIn('595-LM358P;LM358P')).toEqual(['LM358P']);
    expect(numbersIn('296-1395-5-ND\nLM358P')).toEqual(['296-1395-5-ND', 'LM358P']);
  });
});

describe('a pasted text', () => {
  it.each([
    ['LM358\nNE555P', true],
    ['LM358, NE555P', true],
    ['LM358\t10', true],
    ['LM358\t10\nLM358\t5', true],
    ['LM358,100\nNE555,500', true],
    ['R1\nR2', true],
    ['LM358', false],
    ['LM358\n', false],
    ['LM358\nlm358', false],
    ['BC847B,215', false],
    ['LM358, 5', false],
    ['resistor, 10k, 0603', false],
  ])('%j holds several part numbers: %s', (text, several) => {
    expect(isSeveralNumbers(text)).toBe(several);
  });

  it.each([
    ['LM358, NE555, foo123', true],
    ['LM358, NE555, foo', true],
    ['LM358', false],
    ['resistor, 10k, 0603', false],
    ['BC847B,215', false],
  ])('%j may hold several part numbers where it was not found: %s', (text, several) => {
    expect(mayBeSeveral(readPartNumbers(text))).toBe(several);
  });
});
