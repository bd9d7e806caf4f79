import type { Failure } from '../../../shared/contract/failure';

/**
 * What follows a request without an answer. `uncertain`: its parts may have been counted, so that only the user asks again.
 * `halve`: nothing came of it, and one bad number may be the reason. `wait`: too many requests. `pause`: no other request would
 * fare better.
 */
export type AfterFailure = 'uncertain' | 'halve' | 'wait' | 'pause';

/** Refusals by the service of this one request; none of its parts was delivered. */
const refusals: ReadonlySet<string> = new Set<Failure['code']>([
  'query-refused',
  'not-delivered',
  'answer-unreadable',
  'service-unavailable',
]);

export function afterFailure({ code, mayHaveCounted }: Failure): AfterFailure {
  // What is canceled may have left already, and what failed in the app may have been answered.
  if (mayHaveCounted || code === 'cancelled' || code === 'internal') return 'uncertain';
  if (code === 'rate-limited') return 'wait';
  return refusals.has(code) ? 'halve' : 'pause';
}
