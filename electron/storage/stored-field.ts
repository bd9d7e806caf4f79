import { type core, safeParse } from 'zod';
import { isSameJson } from '../core/is-same-json';

/**
 * A part of stored data, which an older or newer version of the app may have written: what cannot be read is replaced
 * by its default, and what this version does not know stays in the file.
 */
export interface StoredField<T> {
  /** Calls `onUnreadable` with the path of each part that is stored and cannot be read. */
  read(raw: unknown, onUnreadable?: OnUnreadable, path?: string): T;
  /** What to store in place of `raw` so that it reads as `value`. */
  write(raw: unknown, value: T): unknown;
}
type OnUnreadable = (path: string) => void;
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(raw: unknown): raw is JsonObject {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** A part that already reads as `value` stays as it is: a newer version's data survives a visit to this version. */
function keepUnlessChanged<T>(
  read: StoredField<T>['read'],
  write: StoredField<T>['write'],
): StoredField<T>['write'] {
  return (raw, value) => (raw !== undefined && isSameJson(read(raw), value) ? raw : write(raw, value));
}

/** A value that is read as a whole or not at all. */
export function storedValue<T>(schema: core.$ZodType<T>, fallback: T): StoredField<T> {
  const read: StoredField<T>['read'] = (raw, onUnreadable, path = '') => {
    const result = safeParse(schema, raw);
    if (result.success) return result.data;
    if (raw !== undefined) onUnreadable?.(path);
    return fallback;
  };
  const write = (raw: unknown, value: T) =>
    isJsonObject(raw) && isJsonObject(value) ? { ...raw, ...value } : value;
  return { read, write: keepUnlessChanged(read, write) };
}

/** A list, read without the elements that cannot be read. */
export function storedList<T>(element: core.$ZodType<T>, maxLength: number): StoredField<T[]> {
  const read: StoredField<T[]>['read'] = (raw, onUnreadable, path = '') => {
    if (!Array.isArray(raw)) {
      if (raw !== undefined) onUnreadable?.(path);
      return [];
    }
    const readable = raw.flatMap((item, index) => {
      const result = safeParse(element, item);
      if (!result.success) onUnreadable?.(`${path}.${index}`);
      return result.success ? [result.data] : [];
    });
    return readable.slice(0, maxLength);
  };
  function write(raw: unknown, value: T[]): unknown[] {
    const before = (Array.isArray(raw) ? raw : []).map((item) => ({
      item,
      result: safeParse(element, item),
    }));
    const asWritten = (wanted: T) =>
      before.find(({ result }) => result.success && isSameJson(result.data, wanted))?.item ?? wanted;
    const unreadable = before.flatMap(({ item, result }) => (result.success ? [] : [item]));
    return [...value.map(asWritten), ...unreadable];
  }
  return { read, write: keepUnlessChanged(read, write) };
}

/** Values by keys of one kind, read without those that cannot be read. */
export function storedRecord<K extends string, V>(
  keySchema: core.$ZodType<K>,
  schema: core.$ZodType<V>,
): StoredField<Partial<Record<K, V>>> {
  const isKey = (key: string): key is K => safeParse(keySchema, key).success;
  const read: StoredField<Partial<Record<K, V>>>['read'] = (raw, onUnreadable, path = '') => {
    const readable: Partial<Record<K, V>> = {};
    if (raw !== undefined && !isJsonObject(raw)) onUnreadable?.(path);
    if (!isJsonObject(raw)) return readable;
    for (const key of Object.keys(raw)) {
      if (!isKey(key)) continue;
      const result = safeParse(schema, raw[key]);
      if (result.success) readable[key] = result.data;
      else onUnreadable?.(`${path}.${key}`);
    }
    return readable;
  };
  const write = (raw: unknown, value: Partial<Record<K, V>>) => ({
    ...Object.fromEntries(Object.entries(isJsonObject(raw) ? raw : {}).filter(([key]) => !isKey(key))),
    ...value,
  });
  return { read, write: keepUnlessChanged(read, write) };
}

/** An object whose parts are read one by one, each with its own default. */
export function storedObject<T extends object>(
  fields: {
    readonly [K in keyof T]-?: StoredField<T[K]>;
  },
): StoredField<T> {
  const keys = Object.keys(fields) as (keyof T & string)[];
  const ownValue = (raw: unknown, key: string) =>
    isJsonObject(raw) && Object.hasOwn(raw, key) ? raw[key] : undefined;
  return {
    read(raw, onUnreadable, path = '') {
      if (raw !== undefined && !isJsonObject(raw)) onUnreadable?.(path);
      const entries = keys.map((key) => [
        key,
        fields[key].read(ownValue(raw, key), onUnreadable, path === '' ? key : `${path}.${key}`),
      ]);
      return Object.fromEntries(entries) as T;
    },
    write(raw, value) {
      const entries = keys.map((key) => [key, fields[key].write(ownValue(raw, key), value[key])]);
      return { ...(isJsonObject(raw) ? raw : {}), ...Object.fromEntries(entries) };
    },
  };
}
