import { z } from 'zod';
import {
  maxSuggestions,
  type SpellingHint,
  type Suggestion,
  spellingHintSchema,
  suggestionSchema,
} from '../../shared/contract/lookup';
import { hitsValue, optionalText, shownText } from '../graphql/answer-values';
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

const suggestAnswerSchema = z.object({
  supSuggest: readable(z.object({ text: shownText, inCategoryName: optionalText }), maxRead),
});
const correctAnswerSchema = z.object({
  supSpellingCorrection: readable(z.object({ correctionString: shownText, hits: hitsValue }), maxRead),
});

const fold = (text: string) => text.trim().toLowerCase();

export function createSuggestionApi(client: GraphqlClient): SuggestionApi {
  return {
    async suggest(text, signal) {
      const request = {
        operationName: 'Suggest',
        query: suggestText,
        variables: { text },
        maxParts: 0,
      };
      const { success, data } = suggestAnswerSchema.safeParse((await client.send(request, signal)).data);
      const suggestions = (success ? data.supSuggest.items : []).flatMap((item) => {
        const category = item.inCategoryName?.trim().slice(0, 200) || null;
        const read = suggestionSchema.safeParse({ text: item.text, category });
        return read.success ? [read.data] : [];
      });
      const once = new Map(suggestions.toReversed().map((item) => [fold(item.text), item]));
      return suggestions.filter((item) => once.get(fold(item.text)) === item).slice(0, maxSuggestions);
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
