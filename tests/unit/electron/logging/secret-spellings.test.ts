import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSecretTexts } from '../../../../electron/logging/secret-texts';

const secret = 's3cret+/="q7&Zk4 Xw\\9-é~h2';

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const lowerPercent = (text: string) => text.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
const unicode = (text: string, digits: (hex: string) => string = (hex) => hex) =>
  text.replace(/[^A-Za-z0-9]/g, (c) => `\\u${digits(c.charCodeAt(0).toString(16).padStart(4, '0'))}`);

const spellings: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  percent: encodeURIComponent,
  'percent in lower case': (text) => lowerPercent(encodeURIComponent(text)),
  'percent twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'percent twice in lower case': (text) => lowerPercent(encodeURIComponent(encodeURIComponent(text))),
  form: (text) => new URLSearchParams({ s: text }).toString().slice(2),
  JSON: json,
  'JSON within JSON': (text) => json(json(text)),
  'JSON with escaped slashes': (text) => json(text).replaceAll('/', '\\/'),
  'JSON with escaped slashes within JSON': (text) => json(json(text).replaceAll('/', '\\/')),
  'JSON with plus and ampersand as numbers': (text) =>
    json(text).replaceAll('+', '\\u002B').replaceAll('&', '\\u0026'),
  'JSON with all signs as numbers': (text) => unicode(text),
  'JSON with all signs as upper-case numbers': (text) => unicode(text, (hex) => hex.toUpperCase()),
};

describe.each(Object.entries(spellings))('a secret spelled as %s', (_name, spell) => {
  it('is redacted completely', () => {
    const texts = createSecretTexts();
    texts.add(secret);
    expect(texts.redact(`sent ${spell(secret)} there`)).toBe('sent [redacted] there');
  });

  it('is redacted, whatever the secret is', () => {
    const unit = fc.string({ unit: 'binary', minLength: 6, maxLength: 40 });
    fc.assert(
      fc.property(unit, (text) => {
        const texts = createSecretTexts();
        texts.add(text);
        const redacted = texts.redact(`<<<${spell(text)}>>>`);
        expect(redacted.replace(/(\[redacted\])+/, '')).toBe('<<<>>>');
      }),
    );
  });
});

describe('base64', () => {
  const long = 'q7Zk4Xw9h2LmPv83';

  it.each(['', 'i', 'id', 'id:', 'made-up-client-id:'])(
    'of a secret after %j reveals none of it',
    (before) => {
      const texts = createSecretTexts();
      texts.add(long);
      for (const encoding of ['base64', 'base64url'] as const) {
        const redacted = texts.redact(Buffer.from(`${before}${long}, and more`).toString(encoding));
        expect(redacted).toContain('[redacted]');
        const left = redacted.split('[redacted]').map((part) => Buffer.from(part, 'base64').toString());
        // At its ends a letter holds a few bits of the secret and of what stands beside it.
        for (const text of left) expect(text).not.toMatch(/q7|83/);
      }
    },
  );

  it('of a secret made of symbols is found in both alphabets', () => {
    const signs = '>>>???~~~ÿÿÿ';
    const texts = createSecretTexts();
    texts.add(signs);
    for (const encoding of ['base64', 'base64url'] as const)
      expect(texts.redact(Buffer.from(signs).toString(encoding))).toMatch(/^\[redacted\]=*$/);
  });
});

describe('a truncated secret', () => {
  const token = 'q7Zk4Xw9h2LmPv83aB5cD6eF7gH8iJ9k';

  it('is redacted if at least twelve characters are left', () => {
    const texts = createSecretTexts();
    texts.add(token);
    expect(texts.redact(`got "${token.slice(0, 20)}…"`)).toBe('got "[redacted]…"');
    expect(texts.redact(`got "${token.slice(0, 12)}"`)).toBe('got "[redacted]"');
    expect(texts.redact(`got "${token.slice(0, 11)}"`)).toBe('got "q7Zk4Xw9h2L"');
  });

  it.each(['correct horse battery staple', 'production-database-password', 'short-4-all'])(
    'of a phrase such as %j is kept, since other texts may begin in the same way',
    (phrase) => {
      const texts = createSecretTexts();
      texts.add(phrase);
      expect(texts.redact(`the ${phrase.slice(0, -1)}`)).toBe(`the ${phrase.slice(0, -1)}`);
    },
  );
});

it('texts without the secret stay as they are', () => {
  const texts = createSecretTexts();
  texts.add(secret);
  texts.add('q7Zk4Xw9h2LmPv83aB5cD6eF7gH8iJ9k');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(texts.redact(text)).toBe(text);
    }),
  );
});

describe('a text that seems to contain a secret made of symbols', () => {
  it.each([
    ['a run of backslashes', '\\'.repeat(24), '\\'.repeat(60)],
    ['backslashes before quotes', '\\"'.repeat(24), '\\\\\\"'.repeat(60)],
    ['backslashes that are encoded', '\\'.repeat(24), '\\u005c'.repeat(60)],
    ['numbers of backslashes', '\\u005c'.repeat(24), '\\u005cu005c'.repeat(60)],
    ['two backslashes and a number', '\\\\u005c'.repeat(24), '\\\\u005c'.repeat(60)],
    ['percent signs', '%25'.repeat(24), '%2525'.repeat(60)],
    ['encoded percent signs', `%${'25'.repeat(24)}`.repeat(4), `%${'25'.repeat(25)}`.repeat(60)],
    ['encoded backslashes', '%5c\\'.repeat(24), '%5c%255c'.repeat(60)],
    ['signs after backslashes', '\\%25'.repeat(24), '\\\\%2525'.repeat(60)],
  ])('is searched in no time: %s', (_name, signs, hostile) => {
    const texts = createSecretTexts();
    texts.add(`${signs}x1`);
    expect(texts.redact(`${hostile}y`)).toBe(`${hostile}y`);
    // Where it does hold it, it is seen.
    expect(texts.redact(`${hostile}y${encodeURIComponent(signs)}x1`)).toBe(`${hostile}y[redacted]`);
  });

  const pieces = fc.constantFrom(
    ...['\\', '%', '/', '"', '+', '=', ' ', '2', '5', 'u', '0', 'c', '25'],
    ...['u005c', '%5c', 'u0025', '\\u005c', '\\"', '%25'],
  );
  const mixed = fc.array(pieces, { minLength: 60, maxLength: 200 }).map((some) => some.join(''));
  const repeated = fc
    .tuple(fc.array(pieces, { minLength: 1, maxLength: 4 }), fc.integer({ min: 6, max: 40 }))
    .map(([some, times]) => some.join('').repeat(times));

  it('made of the same few pieces is searched in no time', () => {
    fc.assert(
      fc.property(repeated, fc.oneof(repeated, mixed), (signs, text) => {
        const texts = createSecretTexts();
        // As made up by a person: of a token the beginning would be redacted, too.
        const spelled = Object.values(spellings).map((spell) => spell(`!${signs}`));
        texts.add(`!${signs}x1`);
        for (const other of [`!${text}`, ...spelled]) expect(texts.redact(`${other}y`)).toBe(`${other}y`);
        for (const one of spelled) expect(texts.redact(`<${one}x1>`)).toBe('<[redacted]>');
      }),
      { numRuns: 100 },
    );
  });
});

it('a megabyte of near misses stays unchanged', () => {
  const texts = createSecretTexts();
  for (let at = 0; at < 100; at += 1) texts.add(`${secret}${at}`);
  const text = 's3cret+/\\\\'.repeat(100_000);
  expect(texts.redact(text)).toBe(text);
});
