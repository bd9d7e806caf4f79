import { describe, expect, it } from 'vitest';
import {
  entryText,
  parseEntry,
} from '../../../../../../electron/features/connection/keychain/keychain-entry';

const credentials = { clientId: 'an-id', clientSecret: 'a-secret' };
const savedAt = '2026-01-01T00:00:00.000Z';
const text = entryText(credentials, savedAt);

describe('a keychain entry', () => {
  it('is read as it was written', () => {
    expect(parseEntry(text)).toEqual({ version: 1, ...credentials, savedAt });
  });

  it.each([
    ['truncated', text.slice(0, -5), 'keychain-entry-unreadable'],
    ['of a newer version', text.replace('"version":1', '"version":2'), 'keychain-entry-newer'],
    ['of an older version', text.replace('"version":1', '"version":0'), 'keychain-entry-older'],
    ['missing its secret', text.replace('clientSecret', 'secret'), 'keychain-entry-unreadable'],
  ])('that is %s is refused without repeating its text', (_what, edited, code) => {
    const read = () => parseEntry(edited);
    expect(read).toThrow(expect.objectContaining({ failure: expect.objectContaining({ code }) }));
    expect(read).not.toThrow('a-secret');
  });
});
