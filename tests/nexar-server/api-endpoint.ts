import {
  buildSchema,
  type DocumentNode,
  defaultFieldResolver,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import schemaText2025 from '../../electron/nexar/schema/supply-2025-01.graphql?raw';
import schemaText2026 from '../../electron/nexar/schema/supply-2026-02.graphql?raw';
import type { Part } from '../../electron/sample/catalog/part';
import { type GraphqlBody, graphqlReply } from '../../electron/sample/graphql-reply';
import type { NexarRequest } from '../../electron/sample/nexar-request';
import { InvalidQuery } from '../../electron/sample/query-reader';
import { type FieldResolver, SampleApi } from '../../electron/sample/sample-api';
import { PartCounter } from './part-counter';
import type { PartQuota } from './part-quota';
import {
  closedFields,
  type GateMode,
  gateRefusal,
  lifecycleRefusal,
  type PlanGate,
  refusalsByText,
} from './plan-gates';
import type { CountedAnswer } from './request-record';
import type { AuthRefusal, SchemaVersion } from './test-nexar-options';
import type { TokenBook } from './token-book';
import { trimToLimit } from './trim-to-limit';

interface Reply {
  readonly status: number;
  readonly body: GraphqlBody | null;
  readonly partsSpent?: number;
}

const schemaTexts: Readonly<Record<SchemaVersion, string>> = {
  '2025-01': schemaText2025,
  '2026-02': schemaText2026,
};

const schemas = new Map<SchemaVersion, GraphQLSchema>();

/** The schema of that version, built once. */
export function supplySchema(version: SchemaVersion): GraphQLSchema {
  const schema = schemas.get(version) ?? buildSchema(schemaTexts[version]);
  schemas.set(version, schema);
  return schema;
}

/** Answers POST /graphql as the sample does, after the checks of token and plan and within the part limit. */
export class ApiEndpoint {
  authRefusal: AuthRefusal = '401-errors';
  gates: readonly PlanGate[] = [];
  gateMode: GateMode = 'executed';
  gateStatus = 200;
  readonly #tokens: TokenBook;
  readonly #quota: PartQuota;
  readonly #schema: GraphQLSchema;
  readonly #api: SampleApi;

  constructor(
    tokens: TokenBook,
    quota: PartQuota,
    version: SchemaVersion,
    parts: readonly Part[],
    now: () => number,
  ) {
    this.#tokens = tokens;
    this.#quota = quota;
    this.#schema = supplySchema(version);
    this.#api = new SampleApi(this.#schema, parts, now);
  }

  answer(request: NexarRequest): CountedAnswer {
    const { status, body, partsSpent = 0 } = this.#reply(request);
    if (body === null) return { status, headers: {}, body: '', partsSpent };
    return { ...graphqlReply(request, status, body), partsSpent };
  }

  #reply(request: NexarRequest): Reply {
    if (request.method !== 'POST') return { status: 405, body: null };
    return this.#refuseToken(request) ?? this.#answerQuery(request.body);
  }

  #refuseToken({ headers }: NexarRequest): Reply | null {
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
    if (this.authRefusal === '401-empty') return { status: 401, body: null };
    return { status: this.authRefusal === '401-errors' ? 401 : 200, body: { errors: [error] } };
  }

  #answerQuery(body: string): Reply {
    try {
      const query = this.#api.read(body);
      const closed = closedFields(this.gates);
      const refusals = this.#refusals(query.document, body);
      if (refusals.length > 0) return { status: this.gateStatus, body: { errors: refusals } };
      const counter = new PartCounter();
      const { data, errors } = this.#api.execute(query, counter.watch(this.#gated(closed)));
      return this.#charge(counter, data, errors);
    } catch (error) {
      if (error instanceof InvalidQuery) return { status: 400, body: { errors: error.errors } };
      throw error;
    }
  }

  /** Why the query is refused as a whole. */
  #refusals(document: DocumentNode, text: string): readonly { readonly message: string }[] {
    if (this.gateMode === 'executed') return [];
    const refusals = refusalsByText(document, this.#schema, closedFields(this.gates));
    const wantsLifecycle = /lifecyclestatus|\bspecs\b/.test(text);
    const lifecycle =
      this.gates.includes('lifecycleRefused') && wantsLifecycle ? [{ message: lifecycleRefusal }] : [];
    return [...refusals, ...lifecycle].slice(0, this.gateMode === 'first' ? 1 : undefined);
  }

  /** Resolves the fields that the plan has, and refuses the others. */
  #gated(closed: ReadonlySet<string>): FieldResolver {
    if (this.gates.length === 0) return defaultFieldResolver;
    return (source, args, context, info) => {
      const field = `${info.parentType.name}.${info.fieldName}`;
      if (closed.has(field)) throw new GraphQLError(gateRefusal(info.fieldName));
      if (field === 'SupPart.specs' && this.gates.includes('lifecycleRefused'))
        throw new GraphQLError(lifecycleRefusal);
      const value = defaultFieldResolver(source, args, context, info);
      return field === 'SupPart.specs' && this.gates.includes('lifecycle') ? withoutLifecycle(value) : value;
    };
  }

  /** Charges the parts that are returned, or refuses them where the plan has no room; a refused answer costs nothing. */
  #charge(counter: PartCounter, data: unknown, errors: readonly GraphQLError[]): Reply {
    const partsSpent = counter.count(data);
    const refusal = counter.isLookup ? this.#quota.refusal(partsSpent) : null;
    if (refusal !== null) {
      const { overLimit, left, refusalStatus } = this.#quota;
      const trimmed = overLimit !== 'refused' && left ? trimToLimit(data, left, refusal, overLimit) : null;
      if (!trimmed) return { status: refusalStatus, body: { errors: [{ message: refusal }] } };
      this.#quota.spend(trimmed.partsSpent);
      const body = { data: trimmed.data, ...(trimmed.errors.length > 0 && { errors: trimmed.errors }) };
      return { status: 200, body, partsSpent: trimmed.partsSpent };
    }
    this.#quota.spend(partsSpent);
    if (errors.length === 0) return { status: 200, body: { data }, partsSpent };
    const isGated = this.gates.length > 0 && errors.some(({ message }) => message.includes('not authorized'));
    return { status: isGated ? this.gateStatus : 200, body: { errors, data }, partsSpent };
  }
}

function withoutLifecycle(specs: unknown): unknown {
  return (specs as readonly { readonly attribute: { readonly shortname: string } }[]).filter(
    ({ attribute }) => attribute.shortname !== 'lifecyclestatus',
  );
}
