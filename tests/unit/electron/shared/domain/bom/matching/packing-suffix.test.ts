import { describe, expect, it } from 'vitest';
import { differInPacking } from '../../../../../../../electron/shared/domain/bom/matching/packing-suffix';

describe('a packing', () => {
  it.each([
    ['BC847B', 'BC847B,215'],
    ['BC847B,235', 'BC847B,215'],
    ['74HC04D', '74HC04D,653', false],
    ['LM358D', 'LM358DR'],
    ['LM358', 'LM358T', false],
    ['AP2112K-3.3', 'AP2112K-3.3TRG1', false],
    ['1N4148W', '1N4148W-7'],
    ['1N4148W-7', '1N4148W-13'],
    ['LTC4364HS-2#PBF', 'LTC4364HS-2#TRPBF'],
    ['MAX485ESA+', 'max485esa+t'],
    ['EEE-FK1E101', 'EEE-FK1E101 TR'],
    ['EEE-FK1E101', 'EEE-FK1E101-T/R'],
    ['ADXL345BCCZ', 'ADXL345BCCZ-RL7'],
    ['ADP151AUJZ-3.3', 'ADP151AUJZ-3.3-R7'],
    ['IRLML6344', 'IRLML6344TRPBF'],
    ['IRLML6344PBF', 'IRLML6344TRPBF'],
    ['MMBT3904', 'MMBT3904-7-F'],
    ['MMBT3904-13-F', 'MMBT3904-7-F'],
    ['MMBT3904L', 'MMBT3904LT1G'],
    ['NCP1117ST33T3G', 'NCP1117ST33'],
    ['BC847B', 'BC847BLT1G', false],
    ['MCP6002-E/SN', 'MCP6002T-E/SN', false],
    ['R', 'RR', false],
    ['LM358', 'LM358', false],
  ])('of %s and %s', (one, other, isPacking = true) => {
    expect(differInPacking(one, other)).toBe(isPacking);
    expect(differInPacking(other, one)).toBe(isPacking);
  });
});
