import { z } from 'zod';

/** An answer may be 32 MB, and a message goes through the log and the redaction. */
const longestMessage = 10_000;

// SECURITY: lenient towards Nexar, but nothing of an answer is used unread: what has not this shape is no answer.
const errorSchema = z.object({
  message: z
    .string()
    .transform((text) => text.slice(0, longestMessage))
    .catch('(no message)'),
  path: z
    .array(z.union([z.string(), z.number()]))
    .nullish()
    .catch(null),
  extensions: z
    .object({ code: z.string().nullish().catch(null) })
    .nullish()
    .catch(null),
});
export type GraphqlError = z.infer<typeof errorSchema>;

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish().catch(null),
  errors: z.array(errorSchema).nullish().catch(null),
  extensions: z
    .object({ requestId: z.string().max(200).nullish().catch(null) })
    .nullish()
    .catch(null),
});

export interface GraphqlAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphqlError[];
  readonly requestId: string | null;
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
  if (!success || (answer.data == null && answer.errors == null)) return null;
  return {
    data: answer.data ?? null,
    errors: answer.errors ?? [],
    requestId: answer.extensions?.requestId ?? null,
  };
}
