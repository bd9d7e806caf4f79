import { expect, it } from 'vitest';
import { countParts, wasNeverSent } from '../../../../../electron/nexar/graphql/count-parts';

const part = { id: '1' };

it.each([
  ['a search', { supSearchMpn: { hits: 47, results: [{ part }, { part }] } }, 2],
  ['a search with a part that could not be delivered', { supSearch: { results: [{ part }, null] } }, 1],
  ['nothing found', { supSearchMpn: { hits: 0, results: null } }, 0],
  ['a list', { supMultiMatch: [{ parts: [part] }, { parts: [] }, { parts: [part, part] }, null] }, 3],
  ['a part', { supParts: [part] }, 1],
  ['a part that is gone', { supParts: [null] }, 0],
  ['similar parts, and the part itself', { supParts: [{ ...part, similarParts: [part, part] }] }, 3],
  ['no data', null, 0],
])('counts %s', (_name, data, parts) => {
  expect(countParts(200, { data, errors: [] })).toBe(parts);
});

it.each([
  [
    'the part limit, whatever its status',
    500,
    { errors: [{ message: 'You have exceeded your part limit of 9.' }] },
    0,
  ],
  [
    'a field outside the plan, whatever its status',
    500,
    { errors: [{ message: 'You are not authorized to access specs' }] },
    0,
  ],
  [
    'a refused token, whatever its status',
    500,
    { errors: [{ message: 'Expired', extensions: { code: 'AuthExpiredToken' } }] },
    0,
  ],
  ['an error of the service itself', 500, { errors: [{ message: 'Unexpected Execution Error' }] }, null],
  [
    'an error that emptied the answer',
    500,
    { errors: [{ message: 'Unexpected Execution Error' }], data: { supMultiMatch: null } },
    null,
  ],
  ['a gateway’s error', 502, { errors: [{ message: 'Bad gateway' }] }, null],
  ['a gateway that gave up', 504, { errors: [{ message: 'upstream request timeout' }], data: null }, null],
  ['a time-out in the service’s form', 408, { errors: [{ message: 'Timed out' }] }, null],
  ['parts beside an error', 500, { errors: [{ message: 'x' }], data: { supParts: [part] } }, 1],
  ['a request that was refused', 400, { errors: [{ message: 'limit must be between 0 and 100' }] }, 0],
  ['a refusal without a body', 401, undefined, 0],
  ['a page of a proxy', 407, undefined, 0],
  ['a time-out on the way', 408, undefined, null],
  ['an overloaded server', 502, undefined, null],
  ['an answer that was cut off', 200, undefined, null],
  ['somebody else’s JSON', 200, { ok: true }, null],
])('knows what %s has cost, or that this is unknown', (_name, status, json, parts) => {
  expect(countParts(status, json)).toBe(parts);
});

it.each([
  ['offline', 'net::ERR_INTERNET_DISCONNECTED', true],
  ['offline', 'net::ERR_NETWORK_CHANGED', false],
  ['host-not-found', 'net::ERR_NAME_NOT_RESOLVED', true],
  ['connection-failed', 'net::ERR_CONNECTION_REFUSED', true],
  ['connection-failed', 'net::ERR_CONNECTION_RESET', false],
  ['timed-out', 'No answer', false],
])('of %s (%s), whether the request never left: %s', (code, message, expected) => {
  expect(wasNeverSent({ code, message })).toBe(expected);
});
