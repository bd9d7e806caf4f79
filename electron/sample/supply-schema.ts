import {
  buildSchema,
  type DocumentNode,
  FieldsOnCorrectTypeRule,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import schemaText2025 from '../nexar/schema/supply-2025-01.graphql?raw';
import schemaText2026 from '../nexar/schema/supply-2026-02.graphql?raw';

/** The two published versions of the supply schema. */
export type SchemaVersion = '2025-01' | '2026-02';

const texts: Readonly<Record<SchemaVersion, string>> = {
  '2025-01': schemaText2025,
  '2026-02': schemaText2026,
};

const built = new Map<SchemaVersion, GraphQLSchema>();

/** The schema of that version; built once. Its scalars `Map`, `DateTime` and `Time` take values as they are. */
export function supplySchema(version: SchemaVersion): GraphQLSchema {
  const schema = built.get(version) ?? buildSchema(texts[version]);
  built.set(version, schema);
  return schema;
}

/** In place of graphql-js's own rule: the service words an unknown field in its own way (seen). */
const unknownFields: ValidationRule = (context) => ({
  Field(node) {
    const parent = context.getParentType();
    if (parent === null || parent === undefined || context.getFieldDef()) return;
    const message = `The field \`${node.name.value}\` does not exist on the type \`${parent.name}\`.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});

const rules = specifiedRules.map((rule) => (rule === FieldsOnCorrectTypeRule ? unknownFields : rule));

/** The query can't be parsed or does not fit the schema; `errors` say where. */
export class InvalidQuery extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('the query is not valid');
    this.errors = errors;
  }
}

const maxCached = 50;

/** Reads queries against one schema, and keeps what it read: a client sends the same few texts over and over. */
export class QueryReader {
  readonly #schema: GraphQLSchema;
  readonly #kept = new Map<string, DocumentNode>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The document of `text`. Throws {@link InvalidQuery} when it can't be parsed or does not fit the schema. */
  read(text: string): DocumentNode {
    const kept = this.#kept.get(text);
    if (kept !== undefined) return kept;
    const document = this.#parsed(text);
    const errors = validate(this.#schema, document, rules);
    if (errors.length > 0) throw new InvalidQuery(errors);
    if (this.#kept.size >= maxCached) this.#kept.clear();
    this.#kept.set(text, document);
    return document;
  }

  #parsed(text: string): DocumentNode {
    try {
      return parse(text);
    } catch (error) {
      throw error instanceof GraphQLError ? new InvalidQuery([error]) : error;
    }
  }
}
