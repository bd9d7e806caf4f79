import { maxMessageLength, maxPageTitle } from '../shared/contract/constants/limits';
import type { Failure } from '../shared/contract/failure';
import { createSecretTexts } from './secret-texts';

/** Shapes that are secret wherever they stand; what is registered by value comes on top. */
const secretShapes: readonly (readonly [RegExp, string])[] = [
  [/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer [redacted]'],
  [/\b(Authorization\W{1,6}Basic)\s+[\w+/=-]+/gi, '$1 [redacted]'],
  [/\beyJ[\w-]{6,}(\.[\w-]*)*/g, '[redacted token]'],
  // A quote may be escaped: JSON within JSON.
  [
    /\b(client_secret|access_token|clientSecret|accessToken|password)((?:\\?["'])?\s*[=:]\s*(?:\\?["'])?)[^\s&"',}\\]+/gi,
    '$1$2[redacted]',
  ],
  [/(\bhttps?:\/\/)[^\s/?#"'@]{1,500}@/gi, '$1[redacted]@'],
  // Bounded, or a text of nothing but "https://" would take its length squared.
  [/(\bhttps?:\/\/[^\s?"'#]{1,2000})\?[^\s"']*/gi, '$1?[redacted]'],
];

/** Home folders by their shape on the three systems; the user's own is known by value besides. */
const homeShapes: readonly RegExp[] = [
  /(?<![\w.~-])\/(?:home|Users)\/[^/\s"'<>:]+/g,
  /(?<![\w.~-])\/root(?![\w.-])/g,
  /\b[A-Za-z]:(?:\\{1,2}|\/)Users(?:\\{1,2}|\/)[^\\/\s"'<>:]+/gi,
];

export interface Redaction {
  /**
   * From now on `secret` is blotted out of every line and of all that leaves main, in its plain and its encoded
   * spellings. Returns how to take back what this call has added: nothing where it was known before.
   */
  register(secret: string): () => void;
  /** The same for lines and failures alone: what a person chose freely may be any word of a part's description. */
  registerForLog(secret: string): void;
  redact(text: string): string;
  /** The failure as it may leave main: free of secrets, its message redacted, and cut after that. */
  redactFailure(failure: Failure): Failure;
  /** A copy of plain data in which every text is free of the registered secrets. */
  redactSecrets<T>(value: T): T;
}

/** `home`: the user's home folder, of which every line shows `~`. */
export function createRedaction(home = ''): Redaction {
  // As it is, and as JSON spells it.
  const homes = home.length > 1 ? [...new Set([JSON.stringify(home).slice(1, -1), home])] : [];
  const everywhere = createSecretTexts();
  const inLog = createSecretTexts();

  function redact(text: string): string {
    let clean = inLog.blot(everywhere.blot(text));
    for (const folder of homes) clean = clean.replaceAll(folder, '~');
    for (const shape of homeShapes) clean = clean.replace(shape, '~');
    for (const [shape, replacement] of secretShapes) clean = clean.replace(shape, replacement);
    return clean;
  }

  function redactSecrets(value: unknown): unknown {
    if (typeof value === 'string') return everywhere.blot(value);
    if (Array.isArray(value)) return value.map(redactSecrets);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, redactSecrets(held)]));
  }

  return {
    register: everywhere.add,
    registerForLog: (secret) => void inLog.add(secret),
    redact,
    redactFailure: (failure) => ({
      ...(redactSecrets(failure) as Failure),
      message: redact(failure.message).slice(0, maxMessageLength),
      ...(failure.pageTitle === undefined
        ? {}
        : { pageTitle: redact(failure.pageTitle).slice(0, maxPageTitle) }),
    }),
    redactSecrets: <T>(value: T) => redactSecrets(value) as T,
  };
}
