import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { jsonObject } from '../../electron/sample/nexar-request';
import type { Fault } from './fault';
import type { CountedAnswer } from './request-record';

/** What is known of an answer once it is sent; the status is null where none was sent. */
export interface Sent {
  readonly status: number | null;
  readonly partsSpent: number;
}

type Content = Readonly<Record<string, string>>;

const json: Content = { 'content-type': 'application/json; charset=utf-8' };
const html: Content = { 'content-type': 'text/html; charset=utf-8' };

function send(
  response: ServerResponse,
  status: number,
  headers: Content,
  body: string,
  partsSpent = 0,
): Sent {
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
  response.end(body);
  return { status, partsSpent };
}

/** Sends the true answer. */
export function sendAnswer(response: ServerResponse, answer: CountedAnswer): Sent {
  return send(response, answer.status, answer.headers, answer.body, answer.partsSpent);
}

/** Waits `ms`, or until the client closes the connection. Returns whether it is still open. */
async function waitFor(response: ServerResponse, ms: number): Promise<boolean> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), ms);
  await once(response, 'close', { signal: waiting.signal }).catch(() => undefined);
  clearTimeout(timer);
  return !response.destroyed;
}

async function cutMidway(response: ServerResponse, answer: CountedAnswer): Promise<Sent> {
  const body = Buffer.from(answer.body);
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(body.length) });
  // The first half must be sent before the connection closes, or the client sees a refused connection.
  await new Promise((resolve) => response.write(body.subarray(0, body.length / 2), resolve));
  response.destroy();
  return { status: answer.status, partsSpent: answer.partsSpent };
}

const chunk = 'x'.repeat(1 << 16);

function* hugeBody(bytes: number): Generator<string> {
  yield '{"data":{"filler":"';
  for (let made = 0; made < bytes; made += chunk.length) yield chunk;
  yield '"}}';
}

async function sendHuge(response: ServerResponse, bytes: number): Promise<Sent> {
  response.writeHead(200, json);
  // A client may close the connection early; that is no error here.
  await pipeline(hugeBody(bytes), response).catch(() => undefined);
  return { status: 200, partsSpent: 0 };
}

/** The path of the missing value by default: in the first field of the data, which is a search's. */
function defaultPath(data: Record<string, unknown>): readonly (string | number)[] {
  return [Object.keys(data)[0] ?? '', 'results', 0, 'part', 'bestImage'];
}

function setNull(data: unknown, path: readonly (string | number)[]): void {
  const last = path.at(-1);
  let holder = data;
  for (const key of path.slice(0, -1)) holder = (holder as Record<string | number, unknown> | null)?.[key];
  if (last === undefined || typeof holder !== 'object' || holder === null || !(last in holder)) return;
  (holder as Record<string | number, unknown>)[last] = null;
}

function partialBody(body: string, fault: Extract<Fault, { kind: 'partial' }>): string {
  const answer = jsonObject(body) ?? {};
  const data = (answer.data ?? {}) as Record<string, unknown>;
  const path = fault.path ?? defaultPath(data);
  setNull(data, path);
  const message = fault.message ?? 'Unexpected Execution Error';
  return JSON.stringify({ errors: [{ message, path }], ...answer });
}

/** Sends what `fault` makes of the true `answer`. `address`: the path of the request. */
export async function sendFaulty(
  response: ServerResponse,
  fault: Fault,
  answer: () => CountedAnswer,
  address: string,
): Promise<Sent> {
  switch (fault.kind) {
    case 'delay':
      return (await waitFor(response, fault.ms))
        ? sendAnswer(response, answer())
        : { status: null, partsSpent: 0 };
    case 'unauthorized':
      return send(response, 401, {}, '');
    case 'auth-code': {
      const code = fault.code ?? 'AuthInvalidToken';
      return send(
        response,
        200,
        json,
        JSON.stringify({ errors: [{ message: 'Refused.', extensions: { code } }] }),
      );
    }
    case 'too-many-requests':
    case 'status': {
      const wait: Content = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      return send(
        response,
        fault.kind === 'status' ? fault.status : 429,
        { 'content-type': 'text/plain', ...wait },
        'No.',
      );
    }
    case 'oauth-error':
      return send(response, 400, json, JSON.stringify({ error: fault.error }));
    case 'forbidden':
      return send(response, 403, json, JSON.stringify({ errors: [{ message: 'Access denied.' }] }));
    case 'errors':
      return send(response, fault.status, json, JSON.stringify({ errors: [{ message: fault.message }] }));
    case 'given-up': {
      const { partsSpent } = answer();
      return send(response, fault.status, html, '<!doctype html><title>Gateway</title>', partsSpent);
    }
    case 'html':
      return send(
        response,
        fault.status,
        html,
        `<!doctype html><title>${fault.title ?? 'Gateway'}</title><h1>Please wait</h1>`,
      );
    case 'cut': {
      if (fault.when === 'midway') return cutMidway(response, answer());
      response.destroy();
      return { status: null, partsSpent: 0 };
    }
    case 'truncated': {
      const whole = answer();
      return sendAnswer(response, { ...whole, body: whole.body.slice(0, whole.body.length / 2) });
    }
    case 'partial': {
      const whole = answer();
      return sendAnswer(response, { ...whole, body: partialBody(whole.body, fault) });
    }
    case 'huge':
      return sendHuge(response, fault.bytes ?? 64 * 2 ** 20);
    case 'redirect':
      return send(response, fault.status ?? 307, { location: fault.to ?? `/redirected${address}` }, '');
    case 'silence':
      await once(response, 'close');
      return { status: null, partsSpent: 0 };
  }
}
