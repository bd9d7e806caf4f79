import type { ConnectionTestStep } from '../../../electron/shared/contract/connection';
import type { Failure } from '../../../electron/shared/contract/failure';

const names = ['identity-server', 'token', 'api', 'free-query', 'part-limit'] as const;

/** A test that passes, or one that ends at the token by `failure`. */
export function testedSteps(failure: Failure | null): ConnectionTestStep[] {
  const failing = failure ? names.indexOf('token') : names.length;
  return names.map((step, index) => {
    if (index === failing) return { step, state: 'failed', failure, metAt: null };
    return { step, state: index < failing ? 'passed' : 'skipped', failure: null, metAt: null };
  });
}
