import { z } from 'zod';
import { plainText } from '../../core/plain-text';
import { maxMessageLength, maxMessages, maxPartsPerList } from '../../shared/contract/constants/limits';
import type { Failure } from '../../shared/contract/failure';
import { listOf, optional, readList } from './read-list';

/** An answer may be 8 MB, and messages go through the log and the redaction. */
const maxErrorLength = 10_000;
const maxPathLength = 20;
/** Errors of an answer; a list of a hundred parts has thousands of offers, and a field of each may be refused. */
const maxExamined = 10_000;
/** Besides those of the answer, each line of a list may have one. */
const maxErrors = maxMessages + maxPartsPerList;

/** The message of an error that has none. */
const noMessage = '(no message)';

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | null;
  /** The indexes in second position of the paths of all errors of this kind. */
  readonly indexes?: ReadonlySet<number>;
  readonly extensions?: { readonly code?: string | null | undefined } | null | undefined;
}

export const messagesOf = (errors: readonly GraphqlError[]) => errors.map(({ message }) => message);

/** The service's own text in `errors`, each once; nothing if it has none. */
export function serviceMessage(errors: readonly GraphqlError[]): Pick<Failure, 'serviceMessage'> {
  const texts = new Set(errors.map(({ message }) => message).filter((message) => message !== noMessage));
  const text = [...texts].join(' ').slice(0, maxMessageLength);
  return text === '' ? {} : { serviceMessage: text };
}

// SECURITY: lenient toward Nexar, but nothing in an answer is used unchecked: anything of another shape is not an answer.
const errorSchema = z.object({
  message: z
    .string()
    .transform((text) => plainText(text.slice(0, maxErrorLength)))
    .catch(noMessage),
  path: optional((path) => readList(z.string().or(z.number()), listOf(path), maxPathLength).items),
  extensions: z
    .object({ code: z.string().nullish().catch(null) })
    .nullish()
    .catch(null),
});

const answerSchema = z.object({
  // Not zod's record, which would visit each of a million keys.
  data: optional((data) =>
    typeof data === 'object' && !Array.isArray(data)
      ? (data as Readonly<Record<string, unknown>> | null)
      : undefined,
  ),
  errors: optional((errors) => (Array.isArray(errors) ? readErrors(errors) : null)),
  extensions: z
    .object({ requestId: z.string().max(200).nullish().catch(null) })
    .nullish()
    .catch(null),
});

export interface GraphqlAnswer {
  /** Undefined if the service did not execute the request: it sends no `data` then (GraphQL over HTTP). */
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  /** One error of each kind. */
  readonly errors: readonly GraphqlError[];
  /** How many were beyond the limit. */
  readonly moreErrors: number;
  readonly requestId: string | null;
}

/** What errors have in common that report the same problem at several places; `index`: the index in the answered list. */
function kindOf(error: unknown): { readonly kind: string; readonly index: number | null } {
  const { message, path } = Object(error) as { message?: unknown; path?: unknown };
  const [, second] = listOf(path);
  const index = typeof second === 'number' ? second : null;
  const fields = listOf(path)
    .slice(0, maxPathLength)
    .filter((step) => typeof step === 'string')
    .map((field) => field.slice(0, 100));
  return {
    kind: JSON.stringify([
      typeof message === 'string' ? message.slice(0, 500) : null,
      index !== null,
      ...fields,
    ]),
    index,
  };
}

/**
 * The errors, one of each kind: a field outside the plan has one for each of a thousand offers, and must not hide others.
 * SECURITY: selected before any schema runs, since an answer can hold millions.
 */
function readErrors(values: readonly unknown[]): Pick<GraphqlAnswer, 'errors' | 'moreErrors'> {
  const chosen = new Map<string, { readonly value: unknown; readonly indexes: Set<number> }>();
  let moreErrors = Math.max(0, values.length - maxExamined);
  for (const value of values.slice(0, maxExamined)) {
    const { kind, index } = kindOf(value);
    const known = chosen.get(kind);
    if (index !== null) known?.indexes.add(index);
    if (known) continue;
    if (chosen.size < maxErrors) chosen.set(kind, { value, indexes: new Set(index === null ? [] : [index]) });
    else moreErrors += 1;
  }
  const errors = [...chosen.values()].flatMap(({ value, indexes }) =>
    readList(errorSchema, [value], 1).items.map((error) => ({ ...error, indexes })),
  );
  return { errors, moreErrors: moreErrors + chosen.size - errors.length };
}

/** What JSON stands for; undefined if the text is none (HTML, truncated JSON, an empty body). */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Reads a GraphQL answer; null if `json` is none. */
export function readGraphqlAnswer(json: unknown): GraphqlAnswer | null {
  const { success, data: answer } = answerSchema.safeParse(json);
  if (!success || (answer.data == null && answer.errors === null)) return null;
  return {
    data: answer.data,
    ...(answer.errors ?? { errors: [], moreErrors: 0 }),
    requestId: answer.extensions?.requestId ?? null,
  };
}
