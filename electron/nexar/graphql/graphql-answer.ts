import { z } from 'zod';
import { plainText } from '../../core/plain-text';
import { maxMessages, maxPartsPerList } from '../../shared/contract/constants/limits';
import { listOf, optional, readList } from './readable';

/** An answer may be 8 MB, and a message goes through the log and the redaction. */
const maxErrorLength = 10_000;
const maxPathLength = 20;
/** Of an answer's errors; a list of a hundred parts has some thousand offers, and a field of each may be refused. */
const maxExamined = 10_000;
/** Beside those of an answer, each line of a list may have one. */
const maxErrors = maxMessages + maxPartsPerList;

/** Of an error without one. */
export const noMessage = '(no message)';

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | null;
  /** The second steps of the paths of all errors of its kind, where these are indexes. */
  readonly indexes?: ReadonlySet<number>;
  readonly extensions?: { readonly code?: string | null | undefined } | null | undefined;
}

export const messagesOf = (errors: readonly GraphqlError[]) => errors.map(({ message }) => message);

// SECURITY: lenient towards Nexar, but nothing of an answer is used unread: what has not this shape is no answer.
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
  // Not a record of zod's, which would look at each of a million keys.
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
  /** Undefined where the service did not execute the request: it has no `data` then (GraphQL over HTTP). */
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  /** One of each kind. */
  readonly errors: readonly GraphqlError[];
  /** How many were beyond the limit. */
  readonly moreErrors: number;
  readonly requestId: string | null;
}

/** What is the same of errors that tell of the same thing at several places; `index`: the place in the answered list. */
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
 * The errors, one of a kind: a field outside the plan has one for each of a thousand offers, and must not hide the others.
 * SECURITY: chosen before any schema, since an answer can hold millions.
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

/** Reads a GraphQL answer; null where the text is none (HTML, truncated JSON, an empty body). */
export function parseGraphqlAnswer(body: string): GraphqlAnswer | null {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return null;
  }
  const { success, data: answer } = answerSchema.safeParse(json);
  if (!success || (answer.data == null && answer.errors === null)) return null;
  return {
    data: answer.data,
    ...(answer.errors ?? { errors: [], moreErrors: 0 }),
    requestId: answer.extensions?.requestId ?? null,
  };
}
