import type { NexarServer } from '../nexar-server/nexar-server';

/** What stands between the app and its parts, and what the test of the connection must say of it. */
export interface ConnectionCause {
  readonly name: string;
  readonly cause: (nexar: NexarServer) => void;
  /** The steps up to the one that fails, each with the word of its state. */
  readonly steps: readonly RegExp[];
  readonly says: RegExp;
  readonly remedy: RegExp;
}

const reached = /^Sign-in server: OK/;
const token = /^Credentials: OK/;
const api = /^Parts service: OK/;
const query = /^Test query: OK/;

/** Each of these is caused while the app runs, after a search that has spent ten parts. */
export const connectionCauses: readonly ConnectionCause[] = [
  {
    name: 'a wrong secret',
    cause: (nexar) => nexar.rotateSecret(),
    steps: [reached, /^Credentials: failed/],
    says: /doesn’t accept this Client ID and Client secret/,
    remedy: /Check both in the Nexar portal/,
  },
  {
    name: 'a scope that is refused',
    cause: (nexar) => nexar.fault('identity', { kind: 'oauth-error', error: 'invalid_scope' }),
    steps: [reached, /^Credentials: failed/],
    says: /no access to Supply data/,
    remedy: /add the Supply scope/,
  },
  {
    name: 'an application without supply access',
    cause: (nexar) => nexar.fault('api', { kind: 'forbidden' }),
    steps: [reached, token, api, /^Test query: failed/],
    says: /no access to Supply data/,
    remedy: /add the Supply scope/,
  },
  {
    name: 'a plan with no parts',
    cause: (nexar) => nexar.setPartLimit(0),
    steps: [reached, token, api, query, /^Quota: failed/],
    says: /its limit is 0/,
    remedy: /Choose a plan for it/,
  },
  {
    name: 'a part limit that is used up, with status 200',
    cause: (nexar) => nexar.setPartLimit(10, 200),
    steps: [reached, token, api, query, /^Quota: failed/],
    says: /part limit is used up/,
    remedy: /reset on the 1st/,
  },
  {
    name: 'trouble of the sign-in server',
    cause: (nexar) => nexar.fault('identity', { kind: 'status', status: 503 }),
    steps: [reached, /^Credentials: failed/],
    says: /having problems/,
    remedy: /Try again in a few minutes/,
  },
  {
    name: 'trouble of the parts service',
    cause: (nexar) => nexar.fault('api', { kind: 'status', status: 503 }),
    steps: [reached, token, api, /^Test query: failed/],
    says: /having problems/,
    remedy: /Try again in a few minutes/,
  },
  {
    name: 'a web filter before the parts service',
    cause: (nexar) => nexar.fault('api', { kind: 'html', status: 403 }),
    steps: [reached, token, /^Parts service: failed/],
    says: /answered instead of Nexar/,
    remedy: /titled “Gateway”.*web filter/s,
  },
  {
    name: 'a web filter before the sign-in server',
    cause: (nexar) => nexar.fault('identity', { kind: 'html', status: 401 }),
    steps: [/^Sign-in server: failed/],
    says: /answered instead of Nexar/,
    remedy: /titled “Gateway”.*web filter/s,
  },
];
