import { type SecretSpellings, type SpellingPattern, secretSpellings } from './secret-spellings';

/** Secrets that are redacted by value. */
export interface SecretTexts {
  /** The returned function undoes this call; it does nothing if the secret was known before. */
  add(secret: string): () => void;
  redact(text: string): string;
}

/** A shorter text would redact half of every line, and is none of the service's secrets. */
const minSecretLength = 6;

/** A secret in use is added again with each use, so that the oldest ones are tokens replaced long ago. */
const maxSecrets = 100;

const replacement = '[redacted]';

// Most texts of an answer are shorter than any secret, which is quick to see.
const byText = (secret: string) => (text: string) =>
  text.length < secret.length ? text : text.replaceAll(secret, replacement);

function byPatterns(patterns: readonly SpellingPattern[]): ((text: string) => string)[] {
  // Tokens of one issuer begin in the same way.
  const bySource = new Map(patterns.map((pattern) => [pattern.source, pattern]));
  const longestFirst = [...bySource.values()].sort((a, b) => b.minLength - a.minLength);
  return longestFirst.map(({ source, minLength }) => {
    const pattern = new RegExp(source, 'g');
    return (text) => (text.length < minLength ? text : text.replace(pattern, replacement));
  });
}

export function createSecretTexts(): SecretTexts {
  const known = new Map<string, SecretSpellings>();
  let redactions: readonly ((text: string) => string)[] = [];

  function arrange(): void {
    const all = [...known.values()];
    const texts = new Set(all.flatMap((one) => one.texts));
    // One secret may contain another, so the longest come first, and prefixes after all complete secrets.
    redactions = [
      ...byPatterns(all.flatMap(({ patterns }) => patterns)),
      ...[...texts].sort((a, b) => b.length - a.length).map(byText),
      ...byPatterns(all.flatMap(({ prefixes }) => prefixes)),
    ];
  }

  return {
    add(secret) {
      if (secret.length < minSecretLength) return () => {};
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
    redact: (text) => redactions.reduce((clean, redact) => redact(clean), text),
  };
}
