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

/** The items of `values` as `read` returns them; those for which it returns null are unread. */
export function readItems<T>(
  read: (value: unknown) => T | null,
  values: readonly unknown[],
  limit: number,
): ReadList<T> {
  // SECURITY: cut before anything is read: an answer of some megabytes can hold millions of items.
  const taken = values.slice(0, limit);
  const items: T[] = [];
  for (const value of taken) {
    const item = read(value);
    if (item !== null) items.push(item);
  }
  return { items, unread: taken.length - items.length, overLimit: values.length - taken.length };
}

/** The items of `values` that fit the schema `item`. */
export function readList<T extends core.$ZodType<NonNullable<unknown>>>(
  item: T,
  values: readonly unknown[],
  limit: number,
): ReadList<z.output<T>> {
  return readItems((value) => safeParse(item, value).data ?? null, values, limit);
}

/** The array in an answer; empty if there is none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The fields of an object in an answer; null if it is none. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;

/** A list of which the readable items are used, at most `limit`: one odd offer must not hide the others. */
export function readable<T extends core.$ZodType<NonNullable<unknown>>>(item: T, limit: number) {
  return optional((value) => readList(item, listOf(value), limit));
}
