import type { Failure } from '../contract/failure';

/** Shapes that are secret wherever they stand; what is registered by value comes on top. */
const secretShapes: readonly (readonly [RegExp, string])[] = [
  [/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer [redacted]'],
  [/\beyJ[\w-]{6,}(\.[\w-]*)*/g, '[redacted token]'],
  [
    /\b(client_secret|access_token|clientSecret|accessToken|password)(["']?\s*[=:]\s*["']?)[^\s&"',}]+/gi,
    '$1$2[redacted]',
  ],
  [/(https?:\/\/[^\s?"'#]+)\?[^\s"']*/gi, '$1?[redacted]'],
];

/** Home folders by their shape on the three systems; the user's own is known by value besides. */
const homeShapes: readonly RegExp[] = [
  /(?<![\w.~-])\/(?:home|Users)\/[^/\s"'<>:]+/g,
  /(?<![\w.~-])\/root(?![\w.-])/g,
  /\b[A-Za-z]:(?:\\{1,2}|\/)Users(?:\\{1,2}|\/)[^\\/\s"'<>:]+/gi,
];

export interface Redaction {
  /** From now on `secret` is blotted out of every line, in its plain and its form-encoded spelling. */
  register(secret: string): void;
  redact(text: string): string;
  /** The failure as it may leave main: its message redacted, and cut after that. */
  redactFailure(failure: Failure): Failure;
  /** A copy of plain data in which every text is free of the registered secrets. */
  redactSecrets<T>(value: T): T;
}

const longestMessage = 2000;

/** A text this short would blot out half of every line, and is no secret of the service's. */
const shortestSecret = 6;

/** `home`: the user's home folder, of which every line shows `~`. */
export function createRedaction(home = ''): Redaction {
  // As it is, and as JSON spells it.
  const homes = home.length > 1 ? [...new Set([JSON.stringify(home).slice(1, -1), home])] : [];
  const secrets = new Set<string>();

  function redactValues(text: string): string {
    let clean = text;
    // The longest first: one secret may hold another.
    for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
      clean = clean.replaceAll(secret, '[redacted]');
    }
    return clean;
  }

  function redact(text: string): string {
    let clean = redactValues(text);
    for (const folder of homes) clean = clean.replaceAll(folder, '~');
    for (const shape of homeShapes) clean = clean.replace(shape, '~');
    for (const [shape, replacement] of secretShapes) clean = clean.replace(shape, replacement);
    return clean;
  }

  function redactSecrets(value: unknown): unknown {
    if (typeof value === 'string') return redactValues(value);
    if (Array.isArray(value)) return value.map(redactSecrets);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, redactSecrets(held)]));
  }

  return {
    register(secret) {
      if (secret.length < shortestSecret) return;
      secrets.add(secret);
      secrets.add(encodeURIComponent(secret));
      secrets.add(new URLSearchParams([['s', secret]]).toString().slice(2));
      secrets.add(JSON.stringify(secret).slice(1, -1));
    },
    redact,
    redactFailure: (failure) => ({ ...failure, message: redact(failure.message).slice(0, longestMessage) }),
    redactSecrets: <T>(value: T) => redactSecrets(value) as T,
  };
}
