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

/** A character in every spelling: as it is, in an address (once or twice encoded), in a form, in JSON (also within JSON). */
function characterPattern(character: string): string {
  if (/[A-Za-z0-9]/.test(character)) return character;
  const plain = escapePattern(character);
  const percent = [...utf8.encode(character)].map((byte) => `%(?:25)?${hexPattern(byte, 2)}`).join('');
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  const unicode = units.map((unit) => `\\\\{1,4}u${hexPattern(unit, 4)}`).join('');
  const json = JSON.stringify(character).slice(1, -1);
  const escaped = `\\\\{1,4}${escapePattern(json.startsWith('\\') ? json.slice(-1) : character)}`;
  return `(?:${[plain, percent, unicode, escaped, ...(character === ' ' ? ['\\+'] : [])].join('|')})`;
}

/** A run of base64 this short may stand in any text. */
const minBase64 = 8;

/** What of the secret stands in every base64 that holds it, for each place that it can have in a group of three bytes. */
function base64Of(secret: string): string[] {
  const bytes = utf8.encode(secret);
  const cores = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
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
  const inAnySpelling = special.map((text) => {
    const characters = [...text];
    return { source: characters.map(characterPattern).join(''), minLength: characters.length };
  });
  return {
    texts: [...new Set([secret, ...base64Of(formed)])],
    patterns: inAnySpelling,
    beginnings: cutShort(secret),
  };
}
