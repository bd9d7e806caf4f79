import { z } from 'zod';
import { maxMessageLength, maxPageTitle } from './constants/limits';

/** Failures by which a server was not reached, be it that something on the way answered in its place. */
export const unreachedCodes = [
  'offline',
  'host-not-found',
  'connection-failed',
  'certificate-refused',
  'clock-wrong',
  'proxy-refused',
  'proxy-unreachable',
  'timed-out',
  'answered-by-another',
] as const;

/** The closed list of what can go wrong. The page answers each code with one text: what happened, what to do next. */
export const errorCodes = [
  // the door
  'invalid-request',
  'untrusted-sender',
  'internal',
  'cancelled',
  // credentials and token
  'not-connected',
  'credentials-refused',
  'scope-refused',
  'token-answer-invalid',
  'token-refused',
  // the keychain
  'keychain-unavailable',
  'keychain-locked',
  'keychain-dismissed',
  'keychain-timed-out',
  'keychain-entry-missing',
  'keychain-entry-unreadable',
  'keychain-entry-newer',
  'keychain-entry-older',
  'keychain-failed',
  // the network
  ...unreachedCodes,
  // the service
  'rate-limited',
  'service-unavailable',
  'answer-unreadable',
  'answer-too-large',
  'not-delivered',
  'parts-unreadable',
  'query-refused',
  'outside-plan',
  'part-limit-used-up',
  'no-parts-in-plan',
  'too-many-searches',
  'part-gone',
  // what is kept
  'part-not-kept',
  'link-missing',
  'link-not-allowed',
  'too-many-links',
  'settings-not-saved',
  'diagnostics-not-saved',
  // updates
  'updates-off',
  'update-server-failed',
  'update-unsigned',
  'update-not-trusted',
  'update-unreadable',
  'update-older',
  'update-redirected',
  'update-changed',
  'update-not-saved',
  'update-not-installed',
  'update-folder-not-writable',
  'update-too-often',
  'policy-unreadable',
] as const;

export const errorCodeSchema = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

/** The desktop, where a remedy depends on it: the keychain's program is another on each. */
export const desktopSchema = z.enum(['gnome', 'kde', 'other', 'macos', 'windows']);
export type Desktop = z.infer<typeof desktopSchema>;

/**
 * Why a call failed. `message` is a technical detail in English for a bug report, redacted before it leaves main; the
 * page's own texts are chosen by `code`. `retryable`: the same call may succeed later without a change by the user.
 */
export const failureSchema = z.strictObject({
  code: errorCodeSchema,
  message: z.string().max(maxMessageLength),
  retryable: z.boolean(),
  requestId: z.string().max(200).optional(),
  /** The service's own text of what went wrong, to be shown as it is. */
  serviceMessage: z.string().max(maxMessageLength).optional(),
  /** How many parts the service found that did not get here; undefined where it did not say. */
  found: z.number().int().nonnegative().optional(),
  /** How many parts came all the same and so count toward the part limit. */
  partsSpent: z.number().int().nonnegative().optional(),
  retryAfterMs: z.number().int().nonnegative().optional(),
  /** Who issued the certificate that was refused, as it calls itself: a company's proxy, a virus scanner, a stranger. */
  certificateIssuer: z.string().max(200).optional(),
  desktop: desktopSchema.optional(),
  /** The title of the web page that something on the way sent in the service's place: plain text of a stranger. */
  pageTitle: z.string().max(maxPageTitle).optional(),
  /** The number of parts that the plan allows, where the service named it. */
  partLimit: z.number().int().nonnegative().optional(),
});
export type Failure = z.infer<typeof failureSchema>;
