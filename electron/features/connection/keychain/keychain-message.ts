/** What main sends to the keychain process: one request, after which the process ends. */
export type KeychainRequest =
  | { readonly kind: 'read'; readonly service: string; readonly account: string }
  | { readonly kind: 'write'; readonly service: string; readonly account: string; readonly secret: string }
  | { readonly kind: 'remove'; readonly service: string; readonly account: string };

/** `found`: whether the entry was there to be read or removed. */
export type KeychainReply =
  | { readonly ok: true; readonly found: boolean; readonly secret: string | null }
  | { readonly ok: false; readonly message: string };

/** An abort ends the process, and the reply is then a failure. */
export type AskKeychain = (request: KeychainRequest, signal?: AbortSignal) => Promise<KeychainReply>;

/** The message of the failure when no reply came in time. */
export const noReplyInTime = 'timed out';
