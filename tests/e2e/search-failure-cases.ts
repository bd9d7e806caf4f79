import type { NexarServer } from '../nexar-server/nexar-server';

/** What the user must be told when a search meets a fault, and what fixes it. */
export interface FaultCase {
  readonly name: string;
  /** Sets the fault; ten parts or more were spent before. */
  readonly cause: (nexar: NexarServer) => void;
  readonly says: RegExp;
  readonly next: RegExp;
  /** Whether the alert has a button to try again. */
  readonly retryable: boolean;
}

/**
 * Each of these ends a search: the alert must name what happened and what to do next. The order matters: the first cases
 * assume that only ten parts were spent, and the last one leaves credentials that no longer work.
 */
export const faultCases: readonly FaultCase[] = [
  ...([500, 200] as const).flatMap((status) => [
    {
      name: `the part limit used up, with status ${status}`,
      cause: (nexar: NexarServer) => nexar.setPartLimit(10, status),
      says: /part limit is used up/,
      next: /upgrade the plan.*Request ID/s,
      retryable: false,
    },
    {
      name: `an application without a plan, with status ${status}`,
      cause: (nexar: NexarServer) => nexar.setPartLimit(0, status),
      says: /no plan with parts: its limit is 0/,
      next: /Choose a plan/,
      retryable: false,
    },
  ]),
  {
    name: '401 again and again',
    cause: (nexar) => nexar.fault('api', { kind: 'unauthorized' }),
    says: /refused the access it had just granted/,
    next: /Test the connection in Settings/,
    retryable: true,
  },
  {
    name: '429 with Retry-After',
    cause: (nexar) => nexar.fault('api', { kind: 'too-many-requests', retryAfter: 7 }),
    says: /limiting requests/,
    next: /Try again in 7 seconds/,
    retryable: true,
  },
  {
    name: '429 without Retry-After',
    cause: (nexar) => nexar.fault('api', { kind: 'too-many-requests' }),
    says: /limiting requests/,
    next: /Wait a minute/,
    retryable: true,
  },
  ...[408, 500, 503].map((status) => ({
    name: `status ${status}`,
    cause: (nexar: NexarServer) => nexar.fault('api', { kind: 'status', status }),
    says: /having problems/,
    next: /Try again in a few minutes/,
    retryable: true,
  })),
  {
    name: '503 with Retry-After',
    cause: (nexar) => nexar.fault('api', { kind: 'status', status: 503, retryAfter: 180 }),
    says: /having problems/,
    next: /Try again in 3 minutes/,
    retryable: true,
  },
  {
    name: 'the sign-in page of a network',
    cause: (nexar) => nexar.fault('api', { kind: 'html', status: 200, title: 'Guest Wi-Fi' }),
    says: /answered instead of Nexar/,
    next: /titled “Guest Wi-Fi”.*Sign in with your browser/s,
    retryable: true,
  },
  {
    name: 'a web filter that refuses as if it were Nexar',
    cause: (nexar) => nexar.fault('api', { kind: 'html', status: 401, title: 'Contoso &amp; &lt;b&gt;Sons' }),
    says: /answered instead of Nexar/,
    next: /titled “Contoso & <b>Sons”.*web filter/s,
    retryable: true,
  },
  {
    name: 'a gateway’s web page',
    cause: (nexar) => nexar.fault('api', { kind: 'html', status: 502 }),
    says: /having problems/,
    next: /Try again/,
    retryable: true,
  },
  {
    name: 'a connection cut before the answer',
    cause: (nexar) => nexar.fault('api', { kind: 'cut', when: 'before' }),
    says: /failed or was interrupted/,
    next: /firewall or proxy/,
    retryable: true,
  },
  {
    name: 'a connection cut midway',
    cause: (nexar) => nexar.fault('api', { kind: 'cut', when: 'midway' }),
    says: /failed or was interrupted/,
    next: /Try again/,
    retryable: true,
  },
  {
    name: 'half of an answer',
    cause: (nexar) => nexar.fault('api', { kind: 'truncated' }),
    says: /couldn’t be read/,
    next: /Try again/,
    retryable: true,
  },
  {
    name: 'an answer without end',
    cause: (nexar) => nexar.fault('api', { kind: 'huge' }),
    says: /larger than this app accepts/,
    next: /more specific part number/,
    retryable: false,
  },
  {
    name: 'a redirect',
    cause: (nexar) => nexar.fault('api', { kind: 'redirect' }),
    says: /answered instead of Nexar/,
    next: /sign-in page/,
    retryable: true,
  },
  {
    name: 'a token refused because the secret was replaced at the portal',
    cause(nexar) {
      nexar.rotateSecret();
      nexar.revokeAllTokens();
    },
    says: /no longer accepts these credentials/,
    next: /enter the new one/,
    retryable: false,
  },
];
