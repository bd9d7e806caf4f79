import {
  defaultFieldResolver,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Part } from './catalog/part';
import type { PartQuota } from './part-quota';
import { closedFields, type GateMode, gateRefusal, type PlanGate, refusalsByText } from './plan-gates';
import { jsonObject, type NexarAnswer, type NexarRequest } from './request-record';
import type { AuthRefusal } from './sample-nexar-options';
import { PartIndex } from './search/part-index';
import { InvalidQuery, QueryReader, type SchemaVersion, supplySchema } from './supply-schema';
import type { TokenBook } from './token-book';
import type { AnswerContext } from './views/answer-context';
import { directoryFields } from './views/directory-fields';
import { matchFields } from './views/match-fields';
import { orderFields } from './views/order-fields';
import { countParts } from './views/part-lists';
import { searchFields } from './views/search-fields';

interface AnswerBody {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

const rootFields = { ...searchFields, ...matchFields, ...directoryFields, ...orderFields };

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Answers POST /graphql: token, text, plan, quota, in this order. */
export class ApiEndpoint {
  authRefusal: AuthRefusal = '401-errors';
  gates: readonly PlanGate[] = [];
  gateMode: GateMode = 'executed';
  gateStatus = 200;
  readonly #tokens: TokenBook;
  readonly #quota: PartQuota;
  readonly #now: () => number;
  readonly #schema: GraphQLSchema;
  readonly #reader: QueryReader;
  readonly #shared: Pick<AnswerContext, 'parts' | 'partsById' | 'index'>;

  constructor(
    tokens: TokenBook,
    quota: PartQuota,
    version: SchemaVersion,
    parts: readonly Part[],
    now: () => number,
  ) {
    this.#tokens = tokens;
    this.#quota = quota;
    this.#now = now;
    this.#schema = supplySchema(version);
    this.#reader = new QueryReader(this.#schema);
    this.#shared = {
      parts,
      partsById: new Map(parts.map((part) => [part.id, part])),
      index: new PartIndex(parts),
    };
  }

  answer(request: NexarRequest): NexarAnswer {
    const reply = (status: number, body: AnswerBody | null, partsSpent = 0): NexarAnswer => {
      const accepted = request.headers.accept ?? '';
      const type = accepted.includes('graphql-response+json')
        ? 'application/graphql-response+json'
        : 'application/json';
      if (body === null) return { status, headers: {}, body: '', partsSpent };
      const whole = { ...body, extensions: { requestId: crypto.randomUUID() } };
      const headers = { 'content-type': `${type}; charset=utf-8` };
      return { status, headers, body: JSON.stringify(whole), partsSpent };
    };
    if (request.method !== 'POST') return reply(405, null);
    const refusal = this.#refuseToken(request);
    if (refusal !== null) return reply(...refusal);
    const { query, variables, operationName } = jsonObject(request.body) ?? {};
    if (typeof query !== 'string')
      return reply(400, { errors: [{ message: 'The request holds no query.' }] });
    return reply(...this.#answerQuery(query, isMap(variables) ? variables : {}, operationName));
  }

  #refuseToken({ headers }: NexarRequest): readonly [status: number, body: AnswerBody | null] | null {
    const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
    const state = this.#tokens.stateOf(token);
    if (state === 'valid') return null;
    const error =
      state === 'expired'
        ? { message: 'The access token has expired', extensions: { code: 'AuthExpiredToken' } }
        : {
            message: 'Token validation failed. Please provide a valid access token.',
            extensions: { code: 'AuthInvalidToken' },
          };
    if (this.authRefusal === '401-empty') return [401, null];
    return [this.authRefusal === '401-errors' ? 401 : 200, { errors: [error] }];
  }

  #answerQuery(
    text: string,
    variables: Record<string, unknown>,
    operationName: unknown,
  ): readonly [status: number, body: AnswerBody, partsSpent?: number] {
    try {
      const document = this.#reader.read(text);
      const closed = closedFields(this.gates);
      const refusals = this.gateMode === 'text' ? refusalsByText(document, this.#schema, closed) : [];
      if (refusals.length > 0) return [this.gateStatus, { errors: refusals }];
      const context: AnswerContext = {
        ...this.#shared,
        now: this.#now(),
        withholdsLifecycle: this.gates.includes('lifecycle'),
        partLists: [],
        moreErrors: [],
      };
      const result = execute({
        schema: this.#schema,
        document,
        rootValue: rootFields,
        contextValue: context,
        variableValues: variables,
        operationName: typeof operationName === 'string' ? operationName : null,
        fieldResolver: resolveUnless(closed),
      });
      if (result instanceof Promise) throw new TypeError('no view of the catalog answers later');
      return this.#settle(result.data ?? null, result.errors ?? [], context);
    } catch (error) {
      if (error instanceof InvalidQuery) return [400, { errors: error.errors }];
      throw error;
    }
  }

  /** Charges what was returned, or refuses it where the plan has no room; a refused answer costs nothing. */
  #settle(
    data: unknown,
    thrown: readonly GraphQLError[],
    context: AnswerContext,
  ): readonly [status: number, body: AnswerBody, partsSpent?: number] {
    const errors = [...context.moreErrors, ...thrown];
    const isLookup = context.partLists.length > 0;
    const parts = countParts(data, context.partLists);
    const refusal = isLookup ? this.#quota.refusal(parts) : null;
    if (refusal !== null) return [this.#quota.refusalStatus, { errors: [{ message: refusal }] }];
    this.#quota.spend(parts);
    if (errors.length === 0) return [200, { data }, parts];
    const isGated = this.gates.length > 0 && errors.some(({ message }) => message.includes('not authorized'));
    return [isGated ? this.gateStatus : 200, { errors, data }, parts];
  }
}

/** Reads fields off the views, and refuses the closed ones. */
function resolveUnless(closed: ReadonlySet<string>): GraphQLFieldResolver<unknown, AnswerContext> {
  if (closed.size === 0) return defaultFieldResolver;
  return (source, args, context, info) => {
    if (closed.has(`${info.parentType.name}.${info.fieldName}`)) {
      throw new GraphQLError(gateRefusal(info.fieldName));
    }
    return defaultFieldResolver(source, args, context, info);
  };
}
