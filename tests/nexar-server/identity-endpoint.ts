import type { NexarRequest } from '../../electron/sample/nexar-request';
import type { CountedAnswer } from './request-record';
import type { TokenBook } from './token-book';

const scope = 'supply.domain';

function json(status: number, body: unknown): CountedAnswer {
  const headers = { 'content-type': 'application/json; charset=UTF-8', 'cache-control': 'no-store' };
  return { status, headers, body: JSON.stringify(body), partsSpent: 0 };
}

/**
 * Answers POST /connect/token by the client credentials grant (docs/nexar-api.md, Token). The checks in their order:
 * `invalid_request`, `invalid_client`, `unsupported_grant_type`, `invalid_scope`.
 */
export function answerTokenRequest(
  request: NexarRequest,
  tokens: TokenBook,
  invalidClientStatus: number,
): CountedAnswer {
  if (request.method !== 'POST') return json(405, { error: 'invalid_request' });
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  if (!isForm) return json(400, { error: 'invalid_request' });
  const form = new URLSearchParams(request.body);
  const clientId = form.get('client_id') ?? '';
  const clientSecret = form.get('client_secret') ?? '';
  if (!tokens.accepts({ clientId, clientSecret }))
    return json(invalidClientStatus, { error: 'invalid_client' });
  if (form.get('grant_type') !== 'client_credentials') return json(400, { error: 'unsupported_grant_type' });
  if (form.get('scope') !== scope) return json(400, { error: 'invalid_scope' });
  const token = tokens.issue();
  if (token === null) return json(429, { error: 'too_many_requests' });
  return json(200, {
    access_token: token.text,
    expires_in: token.lifetimeSeconds,
    token_type: 'Bearer',
    scope,
  });
}
