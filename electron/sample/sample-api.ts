import {
  type DocumentNode,
  defaultFieldResolver,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Part } from './catalog/part';
import { isJsonObject, jsonObject } from './nexar-request';
import { InvalidQuery, QueryReader } from './query-reader';
import { PartIndex } from './search/part-index';
import type { AnswerContext } from './views/answer-context';
import { cartFields } from './views/cart-fields';
import { freeFields } from './views/free-fields';
import { matchFields } from './views/match-fields';
import { searchFields } from './views/search-fields';

/** A query that fits the schema, with the values of its variables. */
export interface SampleQuery {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

export interface QueryResult {
  readonly data: unknown;
  readonly errors: readonly GraphQLError[];
}

export type FieldResolver = GraphQLFieldResolver<unknown, AnswerContext>;

const rootFields = { ...searchFields, ...matchFields, ...freeFields, ...cartFields };

/** Executes the app's GraphQL documents on a catalog of parts. */
export class SampleApi {
  readonly #schema: GraphQLSchema;
  readonly #reader: QueryReader;
  readonly #now: () => number;
  readonly #shared: Pick<AnswerContext, 'parts' | 'partsById' | 'index'>;

  constructor(schema: GraphQLSchema, parts: readonly Part[], now: () => number) {
    this.#schema = schema;
    this.#reader = new QueryReader(schema);
    this.#now = now;
    this.#shared = {
      parts,
      partsById: new Map(parts.map((part) => [part.id, part])),
      index: new PartIndex(parts),
    };
  }

  /** The query in the body of a request. Throws {@link InvalidQuery}. */
  read(body: string): SampleQuery {
    const { query, variables, operationName } = jsonObject(body) ?? {};
    if (typeof query !== 'string') throw new InvalidQuery([{ message: 'The request holds no query.' }]);
    return {
      document: this.#reader.read(query),
      variables: isJsonObject(variables) ? variables : {},
      operationName: typeof operationName === 'string' ? operationName : null,
    };
  }

  /** `resolveField` resolves the fields in place of graphql-js's default. */
  execute(query: SampleQuery, resolveField: FieldResolver = defaultFieldResolver): QueryResult {
    const context: AnswerContext = { ...this.#shared, now: this.#now(), moreErrors: [] };
    const result = execute({
      schema: this.#schema,
      document: query.document,
      rootValue: rootFields,
      contextValue: context,
      variableValues: query.variables,
      operationName: query.operationName,
      fieldResolver: resolveField,
    });
    if (result instanceof Promise) throw new TypeError('A resolver of the sample returned a promise');
    return { data: result.data ?? null, errors: [...context.moreErrors, ...(result.errors ?? [])] };
  }
}
