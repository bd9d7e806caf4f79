import { type SecretSpellings, type SpellingPattern, secretSpellings } from './secret-spellings';

/** Texts that are blotted out by value. */
export interface SecretTexts {
  /** Returns how to take this back; where it was known before, there is nothing to take back. */
  add(secret: string): () => void;
  blot(text: string): string;
}

/** A text this short would blot out half of every line, and is no secret of the service's. */
const shortestSecret = 6;

/** Tokens come and go; a secret in use is added again with each use, so that the oldest are tokens long replaced. */
const maxSecrets = 100;

const mark = '[redacted]';

// Most texts of an answer are shorter than any secret, which is seen at once.
const byText = (secret: string) => (text: string) =>
  text.length < secret.length ? text : text.replaceAll(secret, mark);

function byPatterns(patterns: readonly SpellingPattern[]): ((text: string) => string)[] {
  // Tokens of one issuer begin alike.
  const bySource = new Map(patterns.map((pattern) => [pattern.source, pattern]));
  const longestFirst = [...bySource.values()].sort((a, b) => b.minLength - a.minLength);
  return longestFirst.map(({ source, minLength }) => {
    const pattern = new RegExp(source, 'g');
    return (text) => (text.length < minLength ? text : text.replace(pattern, mark));
  });
}

export function createSecretTexts(): SecretTexts {
  const known = new Map<string, SecretSpellings>();
  let redactions: readonly ((text: string) => string)[] = [];

  function arrange(): void {
    const all = [...known.values()];
    const texts = new Set(all.flatMap((one) => one.texts));
    // One secret may hold another: the longest first, and beginnings when nothing is whole any more.
    redactions = [
      ...byPatterns(all.flatMap(({ patterns }) => patterns)),
      ...[...texts].sort((a, b) => b.length - a.length).map(byText),
      ...byPatterns(all.flatMap(({ beginnings }) => beginnings)),
    ];
  }

  return {
    add(secret) {
      if (secret.length < shortestSecret) return () => {};
      const before = known.get(secret);
      known.delete(secret);
      known.set(secret, before ?? secretSpellings(secret));
      if (before) return () => {};
      const oldest = known.keys().next().value;
      if (known.size > maxSecrets && oldest !== undefined) known.delete(oldest);
      arrange();
      return () => {
        known.delete(secret);
        arrange();
      };
    },
    blot: (text) => redactions.reduce((clean, redact) => redact(clean), text),
  };
}
