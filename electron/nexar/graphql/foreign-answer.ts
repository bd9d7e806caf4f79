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

/** A web page, or another document in angle brackets. */
function isMarkup({ headers, body }: ReceivedAnswer): boolean {
  if (/^\s*</.test(body)) return true;
  return /\bhtml\b/i.test(headers.get('content-type') ?? '') && !isJson(body);
}

/**
 * Whether the answer tells by itself who sent it. It does not where any gateway, the service's own too, answers with a
 * page of its own: too many requests (429), a time-out (408), trouble (5xx). A 407 is the proxy's.
 */
function isForeign(answer: ReceivedAnswer): boolean {
  const { status, body } = answer;
  // For legal reasons, and for want of a sign-in to the network: by their definition not the service's word.
  if (status === 451 || status === 511) return true;
  // The service redirects nobody.
  if (status >= 300 && status < 400) return true;
  if (status === 407 || status === 408 || status === 429 || status >= 500 || body.trim() === '') return false;
  if (isMarkup(answer)) return true;
  // A refusal in JSON may be the service's own gateway's, but only its own form can refuse the token.
  return status === 401 || (status >= 400 && !isJson(body));
}

/**
 * The failure of an answer that something between the app and the service sent: a web filter, the sign-in page of a
 * network. Null where it may be the service's. Only for answers that are not in the service's own form.
 * SECURITY: what a stranger says of the token or the credentials is not believed.
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
