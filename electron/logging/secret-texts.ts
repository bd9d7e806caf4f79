/** Texts that are blotted out by value. */
export interface SecretTexts {
  /** Returns how to take this back; where it was known before, there is nothing to take back. */
  add(secret: string): () => void;
  blot(text: string): string;
}

/** A text this short would blot out half of every line, and is no secret of the service's. */
const shortestSecret = 6;

/** Tokens come and go; a secret in use is added again with each use, so that the oldest are tokens long replaced. */
const mostSecrets = 100;

/** Each in the spellings of a form, an address and JSON. */
function spellings(secret: string): string[] {
  // What is no well-formed text has no encoding, and the network sends it mended.
  const formed = secret.toWellFormed();
  const form = new URLSearchParams([['s', formed]]).toString().slice(2);
  return [...new Set([secret, encodeURIComponent(formed), form, JSON.stringify(secret).slice(1, -1)])];
}

export function createSecretTexts(): SecretTexts {
  const known = new Map<string, readonly string[]>();
  let longestFirst: readonly string[] = [];

  function arrange(): void {
    // One secret may hold another.
    longestFirst = [...new Set([...known.values()].flat())].sort((a, b) => b.length - a.length);
  }

  return {
    add(secret) {
      if (secret.length < shortestSecret) return () => {};
      const before = known.get(secret);
      known.delete(secret);
      known.set(secret, before ?? spellings(secret));
      if (before) return () => {};
      const oldest = known.keys().next().value;
      if (known.size > mostSecrets && oldest !== undefined) known.delete(oldest);
      arrange();
      return () => {
        known.delete(secret);
        arrange();
      };
    },
    blot(text) {
      let clean = text;
      for (const secret of longestFirst) clean = clean.replaceAll(secret, '[redacted]');
      return clean;
    },
  };
}
