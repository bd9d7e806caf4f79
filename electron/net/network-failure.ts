import { FailureError } from '../core/failure-error';
import type { ErrorCode } from '../shared/contract/failure';

/**
 * Chromium's network errors (net_error_list.h) and Node's, by what the user can do about them; the first match counts.
 */
const causes: readonly (readonly [RegExp, ErrorCode])[] = [
  [/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_ADDRESS_UNREACHABLE|ENETUNREACH|ENETDOWN/, 'offline'],
  [/ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION_FAILED|ENOTFOUND|EAI_AGAIN/, 'host-not-found'],
  [/ERR_PROXY_CERTIFICATE_INVALID/, 'certificate-refused'],
  [/ERR_PROXY_AUTH|ERR_TUNNEL|ERR_HTTPS_PROXY_TUNNEL/, 'proxy-refused'],
  [/ERR_(PROXY|SOCKS|MANDATORY_PROXY|PAC)/, 'proxy-unreachable'],
  // Either this computer's clock is wrong, or a certificate has expired.
  [/ERR_CERT_DATE_INVALID|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/, 'clock-wrong'],
  // Other SSL errors are about a broken connection, not about a certificate.
  [/ERR_(CERT|BAD_SSL|SSL_PINNED|SSL_SERVER_CERT)|CERT_|SELF_SIGNED|UNABLE_TO_VERIFY/, 'certificate-refused'],
  // The service never redirects; something on the way does, perhaps a sign-in page.
  [/redirect/i, 'answered-by-another'],
  [/ERR_(CONNECTION_)?TIMED_OUT|ETIMEDOUT|TimeoutError/, 'timed-out'],
];

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? describe(error.cause) : '';
  const code = 'code' in error ? String(error.code) : '';
  return [error.name, code, error.message, cause].filter(Boolean).join(' ');
}

/** The failure behind a rejected `fetch` or an interrupted body. Its message contains no header and no body. */
export function networkFailure(error: unknown): FailureError {
  if (error instanceof FailureError) return error;
  const text = describe(error);
  const code = causes.find(([pattern]) => pattern.test(text))?.[1] ?? 'connection-failed';
  return new FailureError(code, text);
}
