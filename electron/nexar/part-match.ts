import { z } from 'zod';
import { readable } from './search-answer';

const lineSchema = z.object({
  reference: z.string().nullish().catch(null),
  hits: z.number().int().nonnegative().catch(0),
  error: z.string().nullish().catch(null),
  parts: z.array(z.unknown()).nullish().catch(null),
});
const answerSchema = z.object({ supMultiMatch: readable(lineSchema.nullable()) });

/** What the service says to one line. */
export interface MatchedLine {
  readonly hits: number;
  readonly error: string | null;
  readonly parts: readonly unknown[];
}

/** The reference under which a line is asked for. */
export const lineReference = (index: number) => `line-${index}`;

/**
 * The answer to each of `count` lines, by the reference that the service echoes, else by its place; a line that it left
 * out has no hits. Null where there is no answer at all.
 */
export function readMatches(data: unknown, count: number): MatchedLine[] | null {
  const { success, data: read } = answerSchema.safeParse(data);
  if (!success) return null;
  const lines = read.supMultiMatch;
  const echoed = new Map(lines.map((line) => [line?.reference, line]));
  return Array.from({ length: count }, (_, index) => {
    const line = echoed.get(lineReference(index)) ?? (lines.length === count ? lines[index] : null);
    return { hits: line?.hits ?? 0, error: line?.error ?? null, parts: line?.parts ?? [] };
  });
}
