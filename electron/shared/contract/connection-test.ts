import { z } from 'zod';
import { failureSchema } from './failure';

/** What the test of the connection looks at, in this order. */
export const connectionTestSteps = ['identity-server', 'token', 'api', 'free-query', 'part-limit'] as const;

export const connectionTestStepSchema = z.strictObject({
  step: z.enum(connectionTestSteps),
  /**
   * `warned`: it works, and `failure` says what will get in the way. `skipped`: a step before it has failed.
   */
  state: z.enum(['running', 'passed', 'warned', 'failed', 'skipped']),
  /** Why it failed, or what it warns of; null in every other state. */
  failure: failureSchema.nullable(),
  /** When a lookup before this test met `failure`; null where the test itself did. */
  metAt: z.iso.datetime({ offset: true }).nullable(),
});
export type ConnectionTestStep = z.infer<typeof connectionTestStepSchema>;

/** Every step as it ended. A test that was carried out is an answer, whatever it found. */
export const connectionTestSchema = z.strictObject({
  checkedAt: z.iso.datetime({ offset: true }),
  partsSpent: z.literal(0),
  steps: z.array(connectionTestStepSchema).length(connectionTestSteps.length),
});
export type ConnectionTest = z.infer<typeof connectionTestSchema>;
