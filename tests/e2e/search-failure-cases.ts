import type { NexarServer } from '../nexar-server/nexar-server';

/** A reason why a search fails, and what the alert must tell the user. */
export interface SearchFailureCase {
  readonly name: string;
  /** Makes the next search fail; at least ten parts were used before. */
  readonly trigger: (nexar: NexarServer) => void;
  readonly message: RegExp;
  readonly nextStep: RegExp;
  /** Whether the alert has a Try again button. */
  readonly retryable: boolean;
}

/**
 * Each ends a search, and the alert must name what happened and what to do next. The order matters: the first cases
 * assume that only ten parts were used, and the last one leaves credentials that no longer work.
 */
export const searchFailureCases: readonly SearchFailureCase[] = [
  ...([500, 200] as const).flatMap((status) => [
    {
      name: `an exhausted part limit with status ${status}`,
      trigger: (nexar: NexarServer) => nexar.setPartLimit(10, status),
      message: /reached your Nexar plan’s limit of 10 parts/,
      nextStep: /See the Nexar portal for your plan/,
      retryable: false,
    },
    {
      name: `an application without a plan with status ${status}`,
      trigger: (nexar: NexarServer) => nexar.setPartLimit(0, status),
      message: /has no parts: its limit is 0/,
      nextStep: /until you choose a plan in the Nexar portal/,
      retryable: false,
    },
  ]),
  {
    name: 'repeated 401',
    trigger: (nexar) => nexar.fault('api', { kind: 'unauthorized' }),
    message: /refused the access it had just granted/,
    nextStep: /Test the connection in Settings/,
    retryable: true,
  },
  {
    name: '429 with Retry-After',
    trigger: (nexar) => nexar.fault('api', { kind: 'too-many-requests', retryAfter: 7 }),
    message: /limiting requests/,
    nextStep: /Try again in 7 seconds/,
    retryable: true,
  },
  {
    name: '429 without Retry-After',
    trigger: (nexar) => nexar.fault('api', { kind: 'too-many-requests' }),
    message: /limiting requests/,
    nextStep: /Wait a minute/,
    retryable: true,
  },
  ...[408, 500, 503].map((status) => ({
    name: `status ${status}`,
    trigger: (nexar: NexarServer) => nexar.fault('api', { kind: 'status', status }),
    message: /having problems/,
    nextStep: /Try again in a few minutes/,
    retryable: true,
  })),
  {
    name: '503 with Retry-After',
    trigger: (nexar) => nexar.fault('api', { kind: 'status', status: 503, retryAfter: 180 }),
    message: /having problems/,
    nextStep: /Try again in 3 minutes/,
    retryable: true,
  },
  {
    name: 'a captive portal',
    trigger: (nexar) => nexar.fault('api', { kind: 'html', status: 200, title: 'Guest Wi-Fi' }),
    message: /answered instead of Nexar/,
    nextStep: /titled “Guest Wi-Fi”.*Sign in with your browser/s,
    retryable: true,
  },
  {
    name: 'a web filter that imitates a refusal by Nexar',
    trigger: (nexar) =>
      nexar.fault('api', { kind: 'html', status: 401, title: 'Contoso &amp; &lt;b&gt;Sons' }),
    message: /answered instead of Nexar/,
    nextStep: /titled “Contoso & <b>Sons”.*web filter/s,
    retryable: true,
  },
  {
    name: 'a gateway’s web page',
    trigger: (nexar) => nexar.fault('api', { kind: 'html', status: 502 }),
    message: /having problems/,
    nextStep: /Try again/,
    retryable: true,
  },
  {
    name: 'a connection cut before the answer',
    trigger: (nexar) => nexar.fault('api', { kind: 'cut', when: 'before' }),
    message: /failed or was interrupted/,
    nextStep: /firewall or proxy/,
    retryable: true,
  },
  {
    name: 'a connection cut during the answer',
    trigger: (nexar) => nexar.fault('api', { kind: 'cut', when: 'midway' }),
    message: /failed or was interrupted/,
    nextStep: /Try again/,
    retryable: true,
  },
  {
    name: 'a truncated answer',
    trigger: (nexar) => nexar.fault('api', { kind: 'truncated' }),
    message: /couldn’t be read/,
    nextStep: /Try again/,
    retryable: true,
  },
  {
    name: 'an endless answer',
    trigger: (nexar) => nexar.fault('api', { kind: 'huge' }),
    message: /larger than this app accepts/,
    nextStep: /more specific part number/,
    retryable: false,
  },
  {
    name: 'a redirect',
    trigger: (nexar) => nexar.fault('api', { kind: 'redirect' }),
    message: /answered instead of Nexar/,
    nextStep: /sign-in page/,
    retryable: true,
  },
  {
    name: 'a token refused after the secret was replaced in the portal',
    trigger(nexar) {
      nexar.rotateSecret();
      nexar.revokeAllTokens();
    },
    message: /no longer accepts these credentials/,
    nextStep: /enter the new one/,
    retryable: false,
  },
];
