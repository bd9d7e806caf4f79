import { z } from 'zod';
import { FailureError } from '../../core/failure-error';
import {
  maxManufacturersPerSuggestion,
  maxSuggestions,
  type SpellingHint,
  type Suggestion,
  spellingHintSchema,
  suggestionSchema,
} from '../../shared/contract/suggestions';
import { hitsValue, optionalText, shownText } from '../graphql/answer-values';
import type { GraphqlAnswer } from '../graphql/graphql-answer';
import type { GraphqlClient } from '../graphql/graphql-client';
import { correctSpellingText, suggestText } from '../graphql/query-text';
import { readable } from '../graphql/read-list';

/** Suggestions and spelling: text without parts, very likely free (docs/nexar-api.md, Suggestions). */
export interface SuggestionApi {
  /** Part numbers that begin with `text`, in the service's order. Throws what the client throws. */
  suggest(text: string, signal?: AbortSignal): Promise<Suggestion[]>;
  /** The spelling of `text` that finds the most parts; null if none does. Throws what the client throws. */
  correctSpelling(text: string, signal?: AbortSignal): Promise<SpellingHint>;
}

/** Suggestions or corrections per answer. */
const maxRead = 100;

const answeredSuggestionSchema = z.object({
  text: shownText,
  inCategoryName: optionalText,
  inManufacturerName: optionalText,
});
type AnsweredSuggestion = z.infer<typeof answeredSuggestionSchema>;
const suggestAnswerSchema = z.object({ supSuggest: readable(answeredSuggestionSchema, maxRead) });
const correctAnswerSchema = z.object({
  supSpellingCorrection: readable(z.object({ correctionString: shownText, hits: hitsValue }), maxRead),
});

const fold = (text: string) => text.trim().toLowerCase();

const named = (name: string | null | undefined) => name?.trim().slice(0, 200) || null;

/** One suggestion for each text, in the service's order, with all of its manufacturers. */
function groupByText(items: readonly AnsweredSuggestion[]): Suggestion[] {
  const groups = new Map<string, AnsweredSuggestion[]>();
  for (const item of items) groups.set(fold(item.text), [...(groups.get(fold(item.text)) ?? []), item]);
  return [...groups.values()]
    .flatMap((group) => {
      const category = group.map(({ inCategoryName }) => named(inCategoryName)).find(Boolean) ?? null;
      const names = group.flatMap(({ inManufacturerName }) => named(inManufacturerName) ?? []);
      const manufacturers = [...new Set(names)].slice(0, maxManufacturersPerSuggestion);
      const read = suggestionSchema.safeParse({ text: group[0]?.text, category, manufacturers });
      return read.success ? [read.data] : [];
    })
    .slice(0, maxSuggestions);
}

/** Failures by which a service may refuse a field that it does not have. */
const fieldRefusals: ReadonlySet<string> = new Set(['query-refused', 'not-delivered', 'outside-plan']);

export function createSuggestionApi(client: GraphqlClient): SuggestionApi {
  /** Until the service refuses to name them. */
  let hasManufacturers = true;

  async function askForSuggestions(text: string, signal?: AbortSignal): Promise<GraphqlAnswer> {
    const withManufacturers = hasManufacturers;
    const query = suggestText(withManufacturers);
    try {
      return await client.send({ operationName: 'Suggest', query, variables: { text }, maxParts: 0 }, signal);
    } catch (error) {
      const isRefused = error instanceof FailureError && fieldRefusals.has(error.failure.code);
      if (!withManufacturers || !isRefused) throw error;
      hasManufacturers = false;
      return askForSuggestions(text, signal);
    }
  }

  return {
    async suggest(text, signal) {
      const { success, data } = suggestAnswerSchema.safeParse((await askForSuggestions(text, signal)).data);
      return groupByText(success ? data.supSuggest.items : []);
    },
    async correctSpelling(text, signal) {
      const request = {
        operationName: 'CorrectSpelling',
        query: correctSpellingText,
        variables: { text },
        maxParts: 0,
      };
      const { success, data } = correctAnswerSchema.safeParse((await client.send(request, signal)).data);
      const hints = (success ? data.supSpellingCorrection.items : []).flatMap(
        ({ correctionString, hits }) => {
          const read = spellingHintSchema.safeParse({ text: correctionString, hits: hits ?? 0 });
          return read.success && read.data ? [read.data] : [];
        },
      );
      // A "correction" to the same text, or to one that also finds nothing, is useless.
      const useful = hints.filter((hint) => hint.hits > 0 && fold(hint.text) !== fold(text));
      return useful.sort((left, right) => right.hits - left.hits)[0] ?? null;
    },
  };
}
