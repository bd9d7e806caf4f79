import type { NexarServer } from '../nexar-server/nexar-server';

/** A reason why the app cannot get parts, and what the connection test must report. */
export interface ConnectionFailureCase {
  readonly name: string;
  readonly trigger: (nexar: NexarServer) => void;
  /** The steps up to the one that fails, each with its state. */
  readonly steps: readonly RegExp[];
  readonly message: RegExp;
  readonly remedy: RegExp;
}

const reached = /^Sign-in server reached/;
const token = /^Credentials accepted/;
const api = /^Parts service reached/;
const query = /^Test query answered/;

/** Each is triggered while the app runs, after a search that has used ten parts. */
export const connectionFailureCases: readonly ConnectionFailureCase[] = [
  {
    name: 'a wrong secret',
    trigger: (nexar) => nexar.rotateSecret(),
    steps: [reached, /^Credentials: failed/],
    message: /no longer accepts these credentials/,
    remedy: /choose “Replace credentials”/,
  },
  {
    name: 'a scope that is refused',
    trigger: (nexar) => nexar.fault('identity', { kind: 'oauth-error', error: 'invalid_scope' }),
    steps: [reached, /^Credentials: failed/],
    message: /no access to Supply data/,
    remedy: /add the Supply scope/,
  },
  {
    name: 'an application without supply access',
    trigger: (nexar) => nexar.fault('api', { kind: 'forbidden' }),
    steps: [reached, token, api, /^Test query: failed/],
    message: /no access to Supply data/,
    remedy: /add the Supply scope/,
  },
  {
    name: 'a plan with no parts',
    trigger: (nexar) => nexar.setPartLimit(0),
    steps: [reached, token, api, query, /^Part limit: failed/],
    message: /its limit is 0/,
    remedy: /Choose a plan for it/,
  },
  {
    name: 'an exhausted part limit with status 200',
    trigger: (nexar) => nexar.setPartLimit(10, 200),
    steps: [reached, token, api, query, /^Part limit: failed/],
    message: /reached your Nexar plan’s part limit/,
    remedy: /reset on the 1st/,
  },
  {
    name: 'a failing sign-in server',
    trigger: (nexar) => nexar.fault('identity', { kind: 'status', status: 503 }),
    steps: [reached, /^Credentials: failed/],
    message: /having problems/,
    remedy: /Try again in a few minutes/,
  },
  {
    name: 'a failing parts service',
    trigger: (nexar) => nexar.fault('api', { kind: 'status', status: 503 }),
    steps: [reached, token, api, /^Test query: failed/],
    message: /having problems/,
    remedy: /Try again in a few minutes/,
  },
  {
    name: 'a web filter in front of the parts service',
    trigger: (nexar) => nexar.fault('api', { kind: 'html', status: 403 }),
    steps: [reached, token, /^Parts service: failed/],
    message: /answered instead of Nexar/,
    remedy: /titled “Gateway”.*web filter/s,
  },
  {
    name: 'a web filter in front of the sign-in server',
    trigger: (nexar) => nexar.fault('identity', { kind: 'html', status: 401 }),
    steps: [/^Sign-in server: failed/],
    message: /answered instead of Nexar/,
    remedy: /titled “Gateway”.*web filter/s,
  },
];
