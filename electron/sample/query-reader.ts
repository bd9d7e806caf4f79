import {
  type DocumentNode,
  FieldsOnCorrectTypeRule,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';

/** Replaces a rule of graphql-js by one with the service's message (docs/nexar-api.md, Errors). */
const unknownFields: ValidationRule = (context) => ({
  Field(node) {
    const parent = context.getParentType();
    if (parent === null || parent === undefined || context.getFieldDef()) return;
    const message = `The field \`${node.name.value}\` does not exist on the type \`${parent.name}\`.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});

const rules = specifiedRules.map((rule) => (rule === FieldsOnCorrectTypeRule ? unknownFields : rule));

/** The query cannot be parsed or does not fit the schema; `errors` say where. */
export class InvalidQuery extends Error {
  readonly errors: readonly Pick<GraphQLError, 'message'>[];

  constructor(errors: InvalidQuery['errors']) {
    super('The query is not valid');
    this.errors = errors;
  }
}

const maxCached = 50;

/** Reads queries against one schema and caches the documents: a client sends the same few texts over and over. */
export class QueryReader {
  readonly #schema: GraphQLSchema;
  readonly #documents = new Map<string, DocumentNode>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The document of `text`. Throws {@link InvalidQuery}. */
  read(text: string): DocumentNode {
    const cached = this.#documents.get(text);
    if (cached !== undefined) return cached;
    const document = this.#parse(text);
    const errors = validate(this.#schema, document, rules);
    if (errors.length > 0) throw new InvalidQuery(errors);
    if (this.#documents.size >= maxCached) this.#documents.clear();
    this.#documents.set(text, document);
    return document;
  }

  #parse(text: string): DocumentNode {
    try {
      return parse(text);
    } catch (error) {
      throw error instanceof GraphQLError ? new InvalidQuery([error]) : error;
    }
  }
}
