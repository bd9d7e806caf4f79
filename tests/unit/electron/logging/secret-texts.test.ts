import { expect, it } from 'vitest';
import { createSecretTexts } from '../../../../electron/logging/secret-texts';

it('one added twice is taken back by the call that added it alone', () => {
  const texts = createSecretTexts();
  const forget = texts.add('hunter2hunter2');
  texts.add('hunter2hunter2')();
  expect(texts.blot('hunter2hunter2')).toBe('[redacted]');
  forget();
  expect(texts.blot('hunter2hunter2')).toBe('hunter2hunter2');
});

it('the oldest go when many tokens came, one in use stays', () => {
  const texts = createSecretTexts();
  texts.add('first-token');
  texts.add('the-client-secret');
  for (let n = 0; n < 500; n += 1) {
    texts.add(`token-number-${n}`);
    texts.add('the-client-secret');
  }
  expect(texts.blot('first-token')).toBe('first-token');
  expect(texts.blot('token-number-499 the-client-secret')).toBe('[redacted] [redacted]');
});

it('a text that no encoding knows is blotted out all the same', () => {
  const texts = createSecretTexts();
  texts.add('half \ud800 of a pair');
  expect(texts.blot('half \ud800 of a pair, half%20%EF%BF%BD%20of%20a%20pair')).toBe(
    '[redacted], [redacted]',
  );
});
