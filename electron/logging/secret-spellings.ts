import { base64 } from '../core/base64';

/** A regular expression's source, and how long a text is at least that it matches. */
export interface SpellingPattern {
  readonly source: string;
  readonly minLength: number;
}

/** How a secret may stand in a text. */
export interface SecretSpellings {
  /** As they are. */
  readonly texts: readonly string[];
  /** Whole, with each of its signs in any spelling. */
  readonly patterns: readonly SpellingPattern[];
  /** Cut short. */
  readonly beginnings: readonly SpellingPattern[];
}

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The hexadecimal digits of a number, in either case. */
function hexPattern(value: number, digits: number): string {
  const hex = value.toString(16).padStart(digits, '0');
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

const utf8 = new TextEncoder();

/** A character in an address, once or twice encoded. */
const percentPattern = (character: string) =>
  [...utf8.encode(character)].map((byte) => `%(?:25)?${hexPattern(byte, 2)}`).join('');

/** A character as a number of JSON, or two, but for the backslashes before it. */
const numberPattern = (character: string) =>
  Array.from({ length: character.length }, (_, at) => `u${hexPattern(character.charCodeAt(at), 4)}`).join(
    '\\\\{1,4}',
  );

/** A sign of a secret: how it may stand in a text, and how besides with backslashes before it. */
interface SignPatterns {
  readonly bare: string;
  readonly escaped: string;
}

function signPatterns(sign: string): SignPatterns {
  const bare = [escapePattern(sign), percentPattern(sign), ...(sign === ' ' ? ['\\+'] : [])];
  const json = JSON.stringify(sign).slice(1, -1);
  const letter = /^\\[a-z]$/.test(json) ? [json.slice(-1)] : [];
  return { bare: bare.join('|'), escaped: [...letter, numberPattern(sign)].join('|') };
}

/** A percent sign with each `25` behind it: there stands one more with each encoding. */
const percentSignPatterns = (repeats: number): SignPatterns => ({
  bare: `%(?:25){${repeats},${repeats + 2}}`,
  escaped: `${numberPattern('%')}(?:25){${repeats}}`,
});

const encodedBackslash = [percentPattern('\\'), `\\\\{1,4}${numberPattern('\\')}`];

/** A run of backslashes with the sign behind it, before which JSON within JSON puts up to four more. */
function runPattern(run: number, sign: SignPatterns | null): string {
  const encoded = encodedBackslash.map((pattern) => `(?:${pattern}){${run}}`).join('|');
  if (!sign) return run === 0 ? '' : `(?:\\\\{${run},${5 * run}}|${encoded})`;
  const any = `(?:${sign.bare}|${sign.escaped})`;
  const alone = `(?:${sign.bare}|\\\\{1,4}${any})`;
  return run === 0 ? alone : `(?:\\\\{${run},${5 * run + 4}}${any}|(?:${encoded})${alone})`;
}

const parts = /(?<run>\\*)(?:%(?<repeats>(?:25)*)|(?<sign>[^A-Za-z0-9\\%])|(?<word>[A-Za-z0-9]+)|$)/gsu;

/**
 * A secret with each sign in any spelling: as it is, in an address (once or twice encoded), in a form, in JSON (also within
 * JSON).
 * SECURITY: what a text says in one way only is matched in one way only. Were each backslash matched by itself, main
 * would try all ways to share a text's among the secret's, for longer than the app lives.
 */
function anySpelling(secret: string): string {
  return Array.from(secret.matchAll(parts), ({ groups }) => {
    const { run = '', repeats, sign, word = '' }: Partial<Record<string, string>> = groups ?? {};
    const percent = repeats === undefined ? null : percentSignPatterns(repeats.length / 2);
    return runPattern(run.length, sign === undefined ? percent : signPatterns(sign)) + word;
  }).join('');
}

/** A run of base64 this short may stand in any text. */
const minBase64 = 8;

/** What of the secret stands in every base64 that holds it, for each place that it can have in a group of three bytes. */
function base64Of(secret: string): string[] {
  const bytes = utf8.encode(secret);
  const cores = [0, 1, 2].map((before) => {
    const encoded = base64(new Uint8Array([...Array<number>(before).fill(0), ...bytes]));
    // A letter that also holds bits of a neighbor is another one each time.
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
  const inAddresses = cores.map((core) => core.replaceAll('+', '-').replaceAll('/', '_'));
  return [...cores, ...inAddresses].filter((core) => core.length >= minBase64);
}

const cutLength = 12;
const minCut = 24;

/**
 * What begins like the secret and was cut short. Only of a long one that no person made up: the beginning of a phrase
 * may be that of any other text.
 */
function cutShort(secret: string): SpellingPattern[] {
  const start = secret.slice(0, cutLength);
  const random =
    secret.length >= minCut && /^[\w.~+/=-]+$/.test(start) && /\d/.test(start) && /[A-Za-z]/.test(start);
  return random ? [{ source: `${escapePattern(start)}[\\w.~+/=%-]*`, minLength: cutLength }] : [];
}

export function secretSpellings(secret: string): SecretSpellings {
  // What is no well-formed text has no encoding, and the network sends it mended.
  const formed = secret.toWellFormed();
  // Letters and digits are spelled in one way: the search for most tokens costs nothing more.
  const special = /[^A-Za-z0-9]/.test(secret) ? [...new Set([secret, formed])] : [];
  const inAnySpelling = special.map((text) => ({ source: anySpelling(text), minLength: [...text].length }));
  return {
    texts: [...new Set([secret, ...base64Of(formed)])],
    patterns: inAnySpelling,
    beginnings: cutShort(secret),
  };
}
