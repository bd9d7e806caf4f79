import { expect, it } from 'vitest';
import { createSecretTexts } from '../../../../electron/logging/secret-texts';

it('a secret added twice is removed only by undoing the first call', () => {
  const texts = createSecretTexts();
  const forget = texts.add('hunter2hunter2');
  texts.add('hunter2hunter2')();
  expect(texts.redact('hunter2hunter2')).toBe('[redacted]');
  forget();
  expect(texts.redact('hunter2hunter2')).toBe('hunter2hunter2');
});

it('the oldest secrets are dropped after many tokens, and one in use stays', () => {
  const texts = createSecretTexts();
  texts.add('first-token');
  texts.add('the-client-secret');
  for (let n = 0; n < 500; n += 1) {
    texts.add(`token-number-${n}`);
    texts.add('the-client-secret');
  }
  expect(texts.redact('first-token')).toBe('first-token');
  expect(texts.redact('token-number-499 the-client-secret')).toBe('[redacted] [redacted]');
});

it('a text that has no encoding is redacted all the same', () => {
  const texts = createSecretTexts();
  texts.add('half \ud800 of a pair');
  expect(texts.redact('half \ud800 of a pair, half%20%EF%BF%BD%20of%20a%20pair')).toBe(
    '[redacted], [redacted]',
  );
});
