import { defaultFieldResolver, type ResponsePath } from 'graphql';
import type { FieldResolver } from '../../electron/sample/sample-api';

/** Fields that look parts up; a list in one of them holds the parts that count. */
const lookupFields: Readonly<Record<string, string>> = {
  hits: 'SupPartResultSet',
  results: 'SupPartResultSet',
  parts: 'SupPartMatch',
  supParts: 'Query',
  similarParts: 'SupPart',
};

function keysOf(end: ResponsePath): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let step: ResponsePath | undefined = end; step !== undefined; step = step.prev) keys.unshift(step.key);
  return keys;
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const key of path) value = (value as Record<string | number, unknown> | null | undefined)?.[key];
  return value;
}

/** Notes where the answer to one query returns parts. */
export class PartCounter {
  readonly #paths: (readonly (string | number)[])[] = [];

  /** Whether the query is a lookup that the part limit may refuse, even one that returns no part. */
  get isLookup(): boolean {
    return this.#paths.length > 0;
  }

  /** `resolve`, noting the fields that look parts up. */
  watch(resolve: FieldResolver = defaultFieldResolver): FieldResolver {
    return (source, args, context, info) => {
      if (lookupFields[info.fieldName] === info.parentType.name) this.#paths.push(keysOf(info.path));
      return resolve(source, args, context, info);
    };
  }

  /**
   * The parts in `data`. A list that an error has nulled counts nothing; nested similar parts count, a guess
   * (docs/nexar-api.md, Cost).
   */
  count(data: unknown): number {
    const lists = this.#paths.map((path) => valueAt(data, path)).filter(Array.isArray);
    return lists.flat().filter((entry) => entry !== null).length;
  }
}
