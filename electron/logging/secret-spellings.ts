import { base64 } from '../core/base64';

/** A regular expression's source, and the minimum length of a text that it matches. */
export interface SpellingPattern {
  readonly source: string;
  readonly minLength: number;
}

/** How a secret may be written in a text. */
export interface SecretSpellings {
  /** Plain, or in base64. */
  readonly texts: readonly string[];
  /** Complete, with each of its symbols in any spelling. */
  readonly patterns: readonly SpellingPattern[];
  /** Truncated. */
  readonly prefixes: readonly SpellingPattern[];
}

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The hexadecimal digits of a number, in either case. */
function hexPattern(value: number, digits: number): string {
  const hex = value.toString(16).padStart(digits, '0');
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

const utf8 = new TextEncoder();

/** A character in a URL, percent-encoded once or twice. */
const percentPattern = (character: string) =>
  [...utf8.encode(character)].map((byte) => `%(?:25)?${hexPattern(byte, 2)}`).join('');

/** A character as one or two \u escapes of JSON, but for the backslashes before them. */
const numberPattern = (character: string) =>
  Array.from({ length: character.length }, (_, at) => `u${hexPattern(character.charCodeAt(at), 4)}`).join(
    '\\\\{1,4}',
  );

/** The spellings of a symbol of a secret, without and with backslashes before it. */
interface SymbolPatterns {
  readonly bare: string;
  readonly escaped: string;
}

function symbolPatterns(symbol: string): SymbolPatterns {
  const bare = [escapePattern(symbol), percentPattern(symbol), ...(symbol === ' ' ? ['\\+'] : [])];
  const json = JSON.stringify(symbol).slice(1, -1);
  const letter = /^\\[a-z]$/.test(json) ? [json.slice(-1)] : [];
  return { bare: bare.join('|'), escaped: [...letter, numberPattern(symbol)].join('|') };
}

/** A percent sign with each `25` after it: every encoding adds one more. */
const percentSymbolPatterns = (repeats: number): SymbolPatterns => ({
  bare: `%(?:25){${repeats},${repeats + 2}}`,
  escaped: `${numberPattern('%')}(?:25){${repeats}}`,
});

const encodedBackslash = [percentPattern('\\'), `\\\\{1,4}${numberPattern('\\')}`];

/** A run of backslashes with the symbol after it, before which JSON within JSON puts up to four more. */
function runPattern(run: number, symbol: SymbolPatterns | null): string {
  const encoded = encodedBackslash.map((pattern) => `(?:${pattern}){${run}}`).join('|');
  if (!symbol) return run === 0 ? '' : `(?:\\\\{${run},${5 * run}}|${encoded})`;
  const any = `(?:${symbol.bare}|${symbol.escaped})`;
  const alone = `(?:${symbol.bare}|\\\\{1,4}${any})`;
  return run === 0 ? alone : `(?:\\\\{${run},${5 * run + 4}}${any}|(?:${encoded})${alone})`;
}

const parts = /(?<run>\\*)(?:%(?<repeats>(?:25)*)|(?<symbol>[^A-Za-z0-9\\%])|(?<word>[A-Za-z0-9]+)|$)/gsu;

/**
 * A secret with each symbol in any spelling: plain, in a URL (encoded once or twice), in a form, in JSON (also within
 * JSON).
 * SECURITY: a text can match in one way only. If each backslash matched by itself, main would try all ways to divide a
 * text's backslashes among the secret's, in exponential time.
 */
function anySpelling(secret: string): string {
  return Array.from(secret.matchAll(parts), ({ groups }) => {
    const { run = '', repeats, symbol, word = '' }: Partial<Record<string, string>> = groups ?? {};
    const percent = repeats === undefined ? null : percentSymbolPatterns(repeats.length / 2);
    return runPattern(run.length, symbol === undefined ? percent : symbolPatterns(symbol)) + word;
  }).join('');
}

/** A shorter run of base64 may occur in any text. */
const minBase64 = 8;

/** The part of the secret that every base64 text with it contains, for each offset in a group of three bytes. */
function base64Of(secret: string): string[] {
  const bytes = utf8.encode(secret);
  const cores = [0, 1, 2].map((before) => {
    const encoded = base64(new Uint8Array([...Array<number>(before).fill(0), ...bytes]));
    // A letter that also encodes bits of neighboring bytes differs each time.
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
  const urlSafe = cores.map((core) => core.replaceAll('+', '-').replaceAll('/', '_'));
  return [...cores, ...urlSafe].filter((core) => core.length >= minBase64);
}

const prefixLength = 12;
const minLengthForPrefix = 24;

/**
 * Truncated spellings of the secret. Only of a long, random one: a phrase that a person made up may begin like any
 * other text.
 */
function prefixPatterns(secret: string): SpellingPattern[] {
  const start = secret.slice(0, prefixLength);
  const random =
    secret.length >= minLengthForPrefix &&
    /^[\w.~+/=-]+$/.test(start) &&
    /\d/.test(start) &&
    /[A-Za-z]/.test(start);
  return random ? [{ source: `${escapePattern(start)}[\\w.~+/=%-]*`, minLength: prefixLength }] : [];
}

export function secretSpellings(secret: string): SecretSpellings {
  // A text that is not well-formed Unicode has no encoding, and is sent with replacement characters.
  const formed = secret.toWellFormed();
  // Letters and digits have one spelling, so most tokens need no pattern.
  const special = /[^A-Za-z0-9]/.test(secret) ? [...new Set([secret, formed])] : [];
  const inAnySpelling = special.map((text) => ({ source: anySpelling(text), minLength: [...text].length }));
  return {
    texts: [...new Set([secret, ...base64Of(formed)])],
    patterns: inAnySpelling,
    prefixes: prefixPatterns(secret),
  };
}
