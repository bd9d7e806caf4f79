import { type core, z } from 'zod';

/**
 * The request and the result of a call. The schemas are strict, so that only fields named here pass either way.
 * `core.$ZodType` is zod's small base type: `z.ZodType` would make the compiler compare all methods of every schema.
 */
export interface CallSchemas {
  readonly request: core.$ZodType;
  readonly result: core.$ZodType;
}

/** The contract of one feature between main and a page: the calls that main answers, and the events that it sends. */
export interface Contract {
  readonly calls: Readonly<Record<string, CallSchemas>>;
  readonly events: Readonly<Record<string, core.$ZodType>>;
}

/** For a call without a request, or without a result. */
export const nothing = z.undefined();

/** The intersection of a union's members. */
export type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
