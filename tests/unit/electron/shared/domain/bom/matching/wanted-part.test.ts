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
});
