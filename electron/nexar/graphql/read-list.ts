import { type core, safeParse, z } from 'zod';

/** The readable items of a list, and how many were not read. */
export interface ReadList<T> {
  readonly items: T[];
  /** Items that do not have the expected shape. */
  readonly unread: number;
  /** Items beyond the limit, which were not examined. */
  readonly overLimit: number;
}

/** An optional field that is read by a function. */
export const optional = <T>(read: (value: unknown) => T) => z.unknown().optional().transform(read);

export function readList<T extends core.$ZodType>(
  item: T,
  values: readonly unknown[],
  limit: number,
): ReadList<z.output<T>> {
  // SECURITY: cut before any schema: an answer of some megabytes can hold millions of items.
  const taken = values.slice(0, limit);
  const items = taken.flatMap((value) => {
    const result = safeParse(item, value);
    return result.success ? [result.data] : [];
  });
  return { items, unread: taken.length - items.length, overLimit: values.length - taken.length };
}

/** The array in an answer; empty if there is none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A list of which the readable items are used, at most `limit`: one odd offer must not hide the others. */
export function readable<T extends core.$ZodType>(item: T, limit: number) {
  return optional((value) => readList(item, listOf(value), limit));
}
