import { z } from 'zod';
import { callIdSchema } from './calls';
import { searchTextSchema } from './search-text';

/** Nobody reads more of them while typing. */
export const maxSuggestions = 8;

/** A part number has hardly more. */
export const maxManufacturersPerSuggestion = 20;

/** A part number that completes a text; free of charge. */
export const suggestionSchema = z.strictObject({
  text: searchTextSchema,
  category: z.string().max(200).nullable(),
  /** Who makes it, as far as the service names them. */
  manufacturers: z.array(z.string().max(200)).max(maxManufacturersPerSuggestion),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

export const suggestionRequestSchema = z.strictObject({ callId: callIdSchema, text: searchTextSchema });

/** Empty if there are none, or if the service could not be queried: a suggestion never fails. */
export const suggestionsSchema = z.array(suggestionSchema).max(maxSuggestions);

/** Another spelling for a text that found nothing, and how many parts it finds; null if the service knows none. */
export const spellingHintSchema = z
  .strictObject({ text: searchTextSchema, hits: z.number().int().nonnegative() })
  .nullable();
export type SpellingHint = z.infer<typeof spellingHintSchema>;
