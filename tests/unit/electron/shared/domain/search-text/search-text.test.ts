import { describe, expect, it } from 'vitest';
import { classifySearchText } from '../../../../../../electron/shared/domain/search-text/search-text';
import { isAmbiguousSku } from '../../../../../../electron/shared/domain/search-text/sku-shape';

const kindOf = (text: string) => classifySearchText(text).kind;

describe('a part number', () => {
  it.each([
    '2N3904',
    '2n2222a',
    '74HC595',
    '74HC',
    'LM358',
    'LM35',
    '1N4148',
    '1n4148w',
    '4N35',
    '6N137',
    '1N34A',
    'RC0603FR-0710KL',
    '7805',
    'L7805CV',
    'BC847B',
    'BC847B,215',
    'GRM188R71H104KA93D',
    'CC0603KRX7R9BB104',
    'STM32F103C8T6',
    'ASV-18.432MHZ-EJ-T',
    'FC-135 32.7680KA-A3',
    'T&P C212',
    'LTC4364HS-2#PBF',
    'MAX485ESA+',
    'CR0603-J/-000ELF',
    '1734592',
    '7447789',
    '1-1734592-0',
    '744043100',
    '3296W-1-103LF',
    '24C1024',
    'NE55P',
    'R47',
    '2A',
    '18F4550',
    '358A',
    '06035C104KAT2A',
  ])('%s stays one, as typed', (text) => {
    expect(classifySearchText(` ${text} `)).toEqual({ kind: 'number', text });
  });
});

describe('a distributor’s number', () => {
  it.each([
    '296-1395-5-ND',
    '1276-1000-1-nd',
    '595-LM358DR',
    '81-GRM188R71H104KA93D',
    '512-2N3904TA',
    'C7950',
    'C14663',
    '123-4567',
    'DI-37802300',
  ])('%s is recognized by its shape', (text) => {
    expect(classifySearchText(text)).toEqual({ kind: 'sku', text });
  });

  it.each(['C0603', 'C2012', 'C1608X7R1H104K080AA'])('%s is none', (text) => {
    expect(kindOf(text)).not.toBe('sku');
  });

  it.each(['1734592', '2395850RL', '58K8943'])('%s is a part number first, and may be one', (text) => {
    expect(kindOf(text)).toBe('number');
    expect(isAmbiguousSku(text)).toBe(true);
  });
});

describe('keywords', () => {
  it.each([
    'MLCC',
    'opamp dual',
    'LM358 Texas Instruments',
    'NE555 TI',
    'LM358 fairchild',
    'temperature sensor',
    'SOT-23',
    '3M',
    '0603',
    'ATMEGA',
    'capacitor 0603',
    'QQXZ 000/NOPE',
  ])('%s is that', (text) => {
    expect(classifySearchText(text)).toEqual({ kind: 'keywords', text });
  });

  it('keep one space between words', () => {
    expect(classifySearchText('  dual \t opamp ').text).toBe('dual opamp');
  });
});

describe('a description with values', () => {
  it.each([
    ['100 nF 0603 X7R 50 V', '100nF 0603 X7R 50V'],
    ['100 nF 0603 X7R 50 V', '0.1uF 0603 X7R 50V'],
    ['100 nF 0603 X7R 50 V', '.1µF, 0603, x7r, 50 V'],
    ['100 nF 0603 X7R 50 V', '100n 0603 X7R 50v'],
    ['100 nF 0603 X7R 50 V', '100NF/0603/X7R/50VDC'],
    ['100 nF 0603 X7R 50 V', '100000 pF 0603 X7R 0.05kV'],
    ['100 nF 0603 X7R 50 V', '0,1 μF (0603) X7R 50 volts'],
    ['100 nF', '100,000pF'],
    ['22 pF C0G', '22p NP0'],
    ['22 pF C0G', '22pf COG'],
    ['10 kΩ 1 % 0603', '10k 1% 0603'],
    ['10 kΩ 1 % 0603', '10K ±1% 0603'],
    ['10 kΩ', '10 kΩ'],
    ['10 kΩ', '10 k\u2126'],
    ['10 kΩ', '10 k ohm'],
    ['10 kΩ', '10kOhms'],
    ['4.7 kΩ', '4k7'],
    ['4.7 kΩ', '4K7'],
    ['4.7 kΩ', '4,7k'],
    ['4.7 kΩ', '4700 ohms'],
    ['4.7 kΩ', '4700R'],
    ['4.7 Ω', '4R7'],
    ['100 Ω', '100R'],
    ['100 mΩ', '0R1'],
    ['10 mΩ', '10mOhm'],
    ['10 MΩ', '10MOhm'],
    ['1 MΩ 0603', '1M 0603'],
    ['3 MΩ 5 %', '3M 5%'],
    ['470 mΩ 1206', 'R47 1206'],
    ['0 Ω 0402', '0R 0402'],
    ['1.5 µF', '1u5'],
    ['1.5 µF', '1µ5'],
    ['1.5 µH', '1u5H'],
    ['2.2 nF', '2n2'],
    ['10 µH 2 A', '10uH 2A'],
    ['1 mF 25 V', '1000uF 25V'],
    ['16 MHz', '16MHz'],
    ['16 MHz', '16 mhz'],
    ['32.768 kHz', '32.768KHZ'],
    ['5.1 V', '5V1'],
    ['3.3 V', '3V3'],
    ['500 mA', '500MA'],
    ['250 mW', '1/4W'],
    ['250 mW 5 %', '1/4 W 5%'],
    ['250 mW', '0.25 W'],
    ['20 ppm 12 MHz', '20ppm 12MHz'],
    ['-40 °C', '-40°C'],
    ['LED 5 mm', 'LED 5mm'],
    ['resistor 10 kΩ 0603', 'resistor, 10k, 0603'],
    ['LM7805 5 V', 'LM7805 5V'],
  ])('is searched for as “%s” where “%s” is typed', (text, typed) => {
    expect(classifySearchText(typed)).toEqual({ kind: 'value', text });
  });
});
