import { z } from 'zod';
import { maxMessageLength, maxPageTitle } from './constants/limits';

/** Failures that mean that a server was not reached, including that something in between answered instead. */
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

/** The closed list of error codes. The page has one text for each: what happened, and what to do next. */
export const errorCodes = [
  // the call itself
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
  'declined',
  'part-gone',
  // what is in memory
  'part-not-cached',
  'link-missing',
  'link-not-allowed',
  'too-many-links',
  'settings-not-saved',
  'history-not-cleared',
  'results-not-cleared',
  'diagnostics-not-saved',
  // BOMs
  'bom-unreadable',
  'draft-gone',
  'bom-gone',
  'bom-not-saved',
  'too-many-boms',
  'bom-too-large',
  'line-not-separated',
  'boms-unreadable',
  'file-not-written',
  'cart-missing',
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

/** The desktop, where the remedy depends on it: each has another keychain app. */
export const desktopSchema = z.enum(['gnome', 'kde', 'other', 'macos', 'windows']);
export type Desktop = z.infer<typeof desktopSchema>;

/** Why a file is not read as a BOM. */
export const unreadableReasons = [
  'encrypted',
  'too-large',
  'too-many-cells',
  /** Lines, or columns. */
  'too-many-lines',
  /** References in all lines, or part numbers or SKUs in one. */
  'too-many-values',
  'timed-out',
  'crashed',
  /** Too many other files wait to be read. */
  'busy',
  'not-a-table',
  /** The same for pasted text. */
  'no-pasted-table',
  'damaged',
  'not-opened',
  'newer-version',
] as const;
export const unreadableReasonSchema = z.enum(unreadableReasons);
export type UnreadableReason = z.infer<typeof unreadableReasonSchema>;

/** Why a file that the user wanted to save was not written. */
export const fileProblemSchema = z.enum([
  /** Another program has it open. */
  'in-use',
  /** The file, its folder or its disk. */
  'read-only',
  'disk-full',
  /** The folder is no longer there. */
  'folder-gone',
  /** A sheet of Excel has fewer rows, columns or characters in a cell. */
  'beyond-excel',
  /** More rows and columns than are exported. */
  'too-large',
  /** Larger than a file that is imported. */
  'beyond-import',
  'other',
]);
export type FileProblem = z.infer<typeof fileProblemSchema>;

/**
 * Why a call failed. `message` is a technical detail in English for a bug report, redacted before it leaves main; the
 * page's own texts are chosen by `code`. `retryable`: the same call may succeed later without a change by the user.
 */
export const failureSchema = z.strictObject({
  code: errorCodeSchema,
  message: z.string().max(maxMessageLength),
  retryable: z.boolean(),
  requestId: z.string().max(200).optional(),
  /** The service's own message, shown as it is. */
  serviceMessage: z.string().max(maxMessageLength).optional(),
  /** How many parts the service found that did not arrive; undefined if it did not say. */
  found: z.number().int().nonnegative().optional(),
  /** How many parts arrived nevertheless and so count toward the part limit. */
  partsSpent: z.number().int().nonnegative().optional(),
  /** The service may have counted parts for it: no answer says. To ask again may count them again. */
  mayHaveCounted: z.literal(true).optional(),
  retryAfterMs: z.number().int().nonnegative().optional(),
  /** Who issued the refused certificate, by its own name: a company's proxy, antivirus software, a stranger. */
  certificateIssuer: z.string().max(200).optional(),
  desktop: desktopSchema.optional(),
  /** The title of a web page that something in between sent instead of the service: plain text from a stranger. */
  pageTitle: z.string().max(maxPageTitle).optional(),
  /** The number of parts that the plan allows, if the service named it. */
  partLimit: z.number().int().nonnegative().optional(),
  unreadable: unreadableReasonSchema.optional(),
  fileProblem: fileProblemSchema.optional(),
});
export type Failure = z.infer<typeof failureSchema>;
