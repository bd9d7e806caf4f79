/** Shapes that are secret wherever they stand; what is registered by value comes on top. */
const secretShapes: readonly (readonly [RegExp, string])[] = [
  [/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer [redacted]'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[redacted token]'],
  [
    /\b(client_secret|access_token|clientSecret|accessToken|password)(["']?\s*[=:]\s*["']?)[^\s&"',}]+/gi,
    '$1$2[redacted]',
  ],
  [/(https?:\/\/[^\s?"'#]+)\?[^\s"']*/gi, '$1?[redacted]'],
];

export interface Redaction {
  /** From now on `secret` is blotted out of every line, in its plain and its form-encoded spelling. */
  register(secret: string): void;
  redact(text: string): string;
}

/** A text this short would blot out half of every line, and is no secret of the service's. */
const shortestSecret = 6;

export function createRedaction(): Redaction {
  const secrets = new Set<string>();
  return {
    register(secret) {
      if (secret.length < shortestSecret) return;
      secrets.add(secret);
      secrets.add(encodeURIComponent(secret));
      secrets.add(new URLSearchParams([['s', secret]]).toString().slice(2));
      secrets.add(JSON.stringify(secret).slice(1, -1));
    },
    redact(text) {
      let clean = text;
      // The longest first: one secret may hold another.
      for (const secret of [...secrets].sort((a, b) => b.length - a.length))
        clean = clean.replaceAll(secret, '[redacted]');
      for (const [shape, replacement] of secretShapes) clean = clean.replace(shape, replacement);
      return clean;
    },
  };
}
