import { FailureError } from '../../core/failure-error';
import { readPageTitle } from '../../net/read-page-title';

interface ReceivedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

/** A web page, or another markup document. */
function isMarkup({ headers, body }: ReceivedAnswer): boolean {
  if (/^\s*</.test(body)) return true;
  return /\bhtml\b/i.test(headers.get('content-type') ?? '') && !isJson(body);
}

/**
 * Whether the answer clearly comes from somebody else. It does not where any gateway, including the service's own,
 * answers with its own page: too many requests (429), timeout (408), server errors (5xx). A 407 is the proxy's.
 */
function isForeign(answer: ReceivedAnswer): boolean {
  const { status, body } = answer;
  // Unavailable for legal reasons, and network authentication required: by definition not from the service.
  if (status === 451 || status === 511) return true;
  // The service never redirects.
  if (status >= 300 && status < 400) return true;
  if (status === 407 || status === 408 || status === 429 || status >= 500 || body.trim() === '') return false;
  if (isMarkup(answer)) return true;
  // A refusal in JSON may come from the service's own gateway, but only its own format can refuse the token.
  return status === 401 || (status >= 400 && !isJson(body));
}

/**
 * The failure for an answer that something between the app and the service sent: a web filter, a network's sign-in
 * page. Null if it may be the service's. Only for answers that are not in the service's own format.
 * SECURITY: what a stranger says about the token or the credentials is not believed.
 */
export function foreignAnswer(answer: ReceivedAnswer): FailureError | null {
  if (!isForeign(answer)) return null;
  const title = isMarkup(answer) ? readPageTitle(answer.body) : null;
  const type = answer.headers.get('content-type')?.slice(0, 100) ?? 'no content type';
  return new FailureError(
    'answered-by-another',
    `An answer that is not the service's: ${answer.status}, ${type}`,
    title ? { pageTitle: title } : {},
  );
}
