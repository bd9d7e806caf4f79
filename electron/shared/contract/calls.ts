import { z } from 'zod';
import { type Contract, nothing } from './contract';

/** The page's id for a call that it may cancel. A call whose request has a `callId` can be cancelled. */
export const callIdSchema = z.string().regex(/^[\w-]{1,64}$/);

export const callsContract = {
  calls: { cancel: { request: callIdSchema, result: nothing } },
  events: {},
} satisfies Contract;
