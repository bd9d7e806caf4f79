/** What main asks of the keychain process: one request, then the process ends. */
export type KeychainRequest =
  | { readonly kind: 'read'; readonly service: string; readonly account: string }
  | { readonly kind: 'write'; readonly service: string; readonly account: string; readonly secret: string }
  | { readonly kind: 'remove'; readonly service: string; readonly account: string };

export type KeychainReply =
  | { readonly ok: true; readonly secret: string | null }
  | { readonly ok: false; readonly message: string };

export type AskKeychain = (request: KeychainRequest) => Promise<KeychainReply>;
