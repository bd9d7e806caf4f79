import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedaction } from '../../../../electron/logging/redaction';

describe('a log line', () => {
  it('never contains a registered secret, in whatever spelling', () => {
    const secret = fc.string({ minLength: 6, maxLength: 60 }).filter((text) => text.trim().length >= 6);
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (text, before, after) => {
        const redaction = createRedaction();
        redaction.register(text);
        const spellings = [
          text,
          encodeURIComponent(text),
          new URLSearchParams({ s: text }).toString().slice(2),
        ];
        for (const spelling of spellings) {
          // A secret made of the replacement text itself is in every redacted line.
          if ('[redacted]'.includes(spelling)) continue;
          expect(redaction.redact(`${before} ${spelling} ${after}`)).not.toContain(` ${spelling} `);
        }
      }),
    );
  });

  it.each([
    ['Authorization: Bearer abc.def-ghi', 'abc.def-ghi'],
    ['token eyJhbGciOi.eyJzdWIi.c2lnbmF0 came', 'eyJhbGciOi'],
    ['body client_secret=hunter2hunter2&scope=x', 'hunter2hunter2'],
    ['{"access_token":"opaque-token-1"}', 'opaque-token-1'],
    ['GET https://host.example/path?t=private', 'private'],
  ])('loses what its pattern shows to be secret: %s', (text, secret) =>
    expect(createRedaction().redact(text)).not.toContain(secret),
  );

  it('keeps what is not secret', () => {
    expect(createRedaction().redact('call failed {"code":"offline"}')).toBe('call failed {"code":"offline"}');
  });

  it('of a failure contains no secret in any text field', () => {
    const redaction = createRedaction();
    redaction.register('opaque-token-0123456789');
    const failure = {
      code: 'query-refused' as const,
      message: '400: bad Bearer opaque-token-0123456789',
      retryable: false,
      requestId: 'Bearer opaque-token-0123456789',
      certificateIssuer: 'opaque-token-0123456789 Authority',
      pageTitle: 'Blocked: Bearer opaque-token-0123456789',
    };
    expect(JSON.stringify(redaction.redactFailure(failure))).not.toContain('opaque-token');
  });

  it('of a failure is redacted before it is truncated, so that no half of a token is left', () => {
    const redaction = createRedaction();
    const token = `eyJ${'a'.repeat(1600)}`;
    const failure = { code: 'internal' as const, message: `${'x'.repeat(1000)} ${token}`, retryable: false };
    const { message } = redaction.redactFailure(failure);
    expect(message).not.toContain('aaaaaa');
    expect(message.length).toBeLessThanOrEqual(2000);
    redaction.register('opaque-token-0123456789');
    const pageTitle = `${'x'.repeat(110)} opaque-token-0123456789`;
    const titled = redaction.redactFailure({ ...failure, pageTitle }).pageTitle;
    expect(titled).not.toContain('opaque');
    expect(titled?.length).toBeLessThanOrEqual(120);
  });
});

it('plain data loses the registered secrets wherever they are, and nothing else', () => {
  const redaction = createRedaction();
  redaction.register('the-secret-text');
  const data = {
    list: [{ text: 'Bearer the-secret-text', link: 'https://x.example/?a=1' }],
    count: 3,
    none: null,
  };
  expect(redaction.redactSecrets(data)).toEqual({
    list: [{ text: 'Bearer [redacted]', link: 'https://x.example/?a=1' }],
    count: 3,
    none: null,
  });
});

it('a text that a user chose freely is redacted from log lines, and stays in data', () => {
  const redaction = createRedaction();
  redaction.registerForLog('production');
  expect(redaction.redact('407 for production')).toBe('407 for [redacted]');
  expect(redaction.redactSecrets({ stage: 'production' })).toEqual({ stage: 'production' });
});

describe('by pattern alone, in whatever context,', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9_-]{8,40}$/);
  const around = fc.constantFrom('', ' ', '"', '(', ', ', '\n', ': ', '{"text":"');
  const lineOf = (before: string, text: string, after: string) =>
    createRedaction().redact(`${before}${text}${after}`);

  it('a bearer token is redacted', () => {
    fc.assert(
      fc.property(word, around, around, (token, before, after) => {
        expect(lineOf(before, `Bearer ${token}`, after)).not.toContain(token);
      }),
    );
  });

  it('a JWT is redacted with each of its parts', () => {
    fc.assert(
      fc.property(word, word, word, around, around, (header, claims, signature, before, after) => {
        const line = lineOf(before, `eyJ${header}.${claims}.${signature}`, after);
        for (const part of [header, claims, signature]) expect(line).not.toContain(part);
      }),
    );
  });

  it('a named secret is redacted, in a form or in JSON', () => {
    const name = fc.constantFrom('client_secret', 'access_token', 'clientSecret', 'accessToken', 'password');
    fc.assert(
      fc.property(name, word, around, (field, secret, before) => {
        for (const text of [`${field}=${secret}&x=1`, `"${field}":"${secret}"`, `${field}: ${secret}`]) {
          expect(lineOf(before, text, '')).not.toContain(secret);
        }
      }),
    );
  });

  it('a query string is redacted, and the URL before it stays', () => {
    fc.assert(
      fc.property(word, word, around, (name, value, before) => {
        const line = lineOf(before, `https://host.example/path?${name}=${value}`, ' end');
        expect(line).toContain('https://host.example/path?[redacted]');
        expect(line).not.toContain(`${name}=${value}`);
      }),
    );
  });

  it('a home folder becomes ~, on each system and in JSON', () => {
    fc.assert(
      fc.property(word, word, around, (user, file, before) => {
        const homes = [
          `/home/${user}`,
          `/Users/${user}`,
          `C:\\Users\\${user}`,
          JSON.stringify(`C:\\Users\\${user}`).slice(1, -1),
        ];
        for (const home of homes) {
          const line = lineOf(before, `${home}/${file}`, ' end');
          expect(line).toContain(`~/${file}`);
          if (!file.includes(user)) expect(line).not.toContain(user);
        }
      }),
    );
  });

  it("the user's home folder becomes ~, wherever it is", () => {
    fc.assert(
      fc.property(word, word, (user, file) => {
        const redaction = createRedaction(`/srv/people/${user}`);
        expect(redaction.redact(`EACCES: open '/srv/people/${user}/${file}'`)).toBe(
          `EACCES: open '~/${file}'`,
        );
      }),
    );
  });
});
