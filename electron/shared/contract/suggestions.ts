import { z } from 'zod';
import { callIdSchema, searchTextSchema } from './search';

/** More of them nobody reads while typing. */
export const maxSuggestions = 8;

/** A part number that the service completes a text to; it is free of charge. */
export const suggestionSchema = z.strictObject({
  text: searchTextSchema,
  category: z.string().max(200).nullable(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

export const suggestionRequestSchema = z.strictObject({ callId: callIdSchema, text: searchTextSchema });

/** Empty where there are none, and where the service could not be asked: a suggestion is never a failure. */
export const suggestionsSchema = z.array(suggestionSchema).max(maxSuggestions);

/** Another spelling of a text that found nothing, and how many parts it finds; null where the service knows none. */
export const spellingHintSchema = z
  .strictObject({ text: searchTextSchema, hits: z.number().int().nonnegative() })
  .nullable();
export type SpellingHint = z.infer<typeof spellingHintSchema>;
