import { type core, z } from 'zod';

/**
 * What a call takes and what it answers. The schemas are strict, so that no field without a name here passes either way.
 * `core.$ZodType` is zod's small base type: `z.ZodType` would make the compiler compare all methods of every schema.
 */
export interface CallSchemas {
  readonly request: core.$ZodType;
  readonly result: core.$ZodType;
}

/** All that main and a page say to each other about one feature: its calls, which main answers, and main's events. */
export interface Contract {
  readonly calls: Readonly<Record<string, CallSchemas>>;
  readonly events: Readonly<Record<string, core.$ZodType>>;
}

/** The request or the result of a call that has none. */
export const nothing = z.undefined();

/** All members of a union at once. */
export type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
