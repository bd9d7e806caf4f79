import { describe, expect, it } from 'vitest';
import { looksSwapped } from '../../../../../renderer/features/connect/looks-swapped';

const id = '8f14e45f-ceea-467f-a9c1-0c3b1f5a2d77';
const secret = 'mZ8rT2vK5xQ9wY3bN6cL1pJ4hG7fD0sAqWeRtYuIoPzX';

describe('looksSwapped', () => {
  it.each([
    ['in their places', id, secret, false],
    ['swapped', secret, id, true],
    ['swapped, with spaces around', ` ${secret} `, ` ${id}\n`, true],
    ['two UUIDs', id, id, false],
    ['neither of a known form', 'my-app', 'short', false],
    ['a short ID and a UUID for a secret', 'my-app', id, false],
    ['only the ID typed', id, '', false],
    ['only the secret’s field filled, with an ID', '', id, false],
  ])('%s', (_case, inIdField, inSecretField, expected) => {
    expect(looksSwapped(inIdField, inSecretField)).toBe(expected);
  });
});
