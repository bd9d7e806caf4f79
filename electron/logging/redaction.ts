import { maxMessageLength, maxPageTitle } from '../shared/contract/constants/limits';
import type { Failure } from '../shared/contract/failure';
import { createSecretTexts } from './secret-texts';

/** Patterns that are secret wherever they occur, in addition to what is registered by value. */
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
  // Bounded: otherwise a text of nothing but "https://" would take quadratic time.
  [/(\bhttps?:\/\/[^\s?"'#]{1,2000})\?[^\s"']*/gi, '$1?[redacted]'],
];

/** Patterns of home folders on the three systems; the user's own is also known by value. */
const homeShapes: readonly RegExp[] = [
  /(?<![\w.~-])\/(?:home|Users)\/[^/\s"'<>:]+/g,
  /(?<![\w.~-])\/root(?![\w.-])/g,
  /\b[A-Za-z]:(?:\\{1,2}|\/)Users(?:\\{1,2}|\/)[^\\/\s"'<>:]+/gi,
];

export interface Redaction {
  /**
   * From now on `secret` is redacted from every log line and from all that leaves main, in plain and encoded spellings.
   * The returned function undoes this call; it does nothing if the secret was registered before.
   */
  register(secret: string): () => void;
  /** The same for log lines and failures only: a text that a user chose freely may occur in a part's description. */
  registerForLog(secret: string): void;
  redact(text: string): string;
  /** The failure as it may leave main: without secrets, its message redacted and then truncated. */
  redactFailure(failure: Failure): Failure;
  /** Plain data with the registered secrets redacted from every text; what holds none is returned as it is. */
  redactSecrets<T>(value: T): T;
}

/** `home`: the user's home folder, which is written as `~`. */
export function createRedaction(home = ''): Redaction {
  // Plain, and as JSON escapes it.
  const homes = home.length > 1 ? [...new Set([JSON.stringify(home).slice(1, -1), home])] : [];
  const everywhere = createSecretTexts();
  const inLog = createSecretTexts();

  function redact(text: string): string {
    let clean = inLog.redact(everywhere.redact(text));
    for (const folder of homes) clean = clean.replaceAll(folder, '~');
    for (const shape of homeShapes) clean = clean.replace(shape, '~');
    for (const [shape, replacement] of secretShapes) clean = clean.replace(shape, replacement);
    return clean;
  }

  function redactSecrets(value: unknown): unknown {
    if (typeof value === 'string') return everywhere.redact(value);
    if (typeof value !== 'object' || value === null) return value;
    return Array.isArray(value) ? redactList(value) : redactObject(value as Record<string, unknown>);
  }

  // Large answers have no secret in them as a rule, and copying them all would take longer than looking.
  function redactList(list: readonly unknown[]): readonly unknown[] {
    let copy: unknown[] | null = null;
    for (const [index, item] of list.entries()) {
      const clean = redactSecrets(item);
      if (clean === item) continue;
      copy ??= [...list];
      copy[index] = clean;
    }
    return copy ?? list;
  }

  function redactObject(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    let clean: Map<string, unknown> | null = null;
    for (const key of Object.keys(object)) {
      const value = redactSecrets(object[key]);
      if (value === object[key]) continue;
      clean ??= new Map(Object.entries(object));
      clean.set(key, value);
    }
    return clean ? Object.fromEntries(clean) : object;
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
