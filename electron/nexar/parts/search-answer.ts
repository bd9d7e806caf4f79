import { z } from 'zod';
import { maxMessages, maxSpecifications } from '../../shared/contract/constants/limits';
import {
  codedText,
  hitsValue,
  idValue,
  optionalNumber,
  optionalText,
  shownText,
} from '../graphql/answer-values';
import { optional, readable } from '../graphql/read-list';
import { companySchema, readSellers } from './seller-answer';

const specAnswerSchema = z.object({
  attribute: z.object({ shortname: optionalText, name: shownText, group: optionalText }),
  displayValue: optionalText,
  value: optionalText,
});

export const partAnswerSchema = z.object({
  id: idValue,
  mpn: shownText.refine((mpn) => mpn !== ''),
  manufacturer: companySchema.nullish().catch(null),
  manufacturerUrl: codedText,
  octopartUrl: codedText,
  shortDescription: optionalText,
  category: z.object({ name: optionalText }).nullish().catch(null),
  totalAvail: optionalNumber,
  sellers: optional(readSellers),
  bestDatasheet: z
    .object({
      name: optionalText,
      pageCount: optionalNumber,
      url: codedText,
      creditString: optionalText,
      creditUrl: codedText,
    })
    .nullish()
    .catch(null),
  bestImage: z
    .object({ url: codedText, creditString: optionalText, creditUrl: codedText })
    .nullish()
    .catch(null),
  estimatedFactoryLeadDays: optionalNumber,
  specs: readable(specAnswerSchema, maxSpecifications),
});

/** The results as received, not checked by any schema; null if there is no list. */
export const rawList = optional((value): readonly unknown[] | null => (Array.isArray(value) ? value : null));

const searchAnswerSchema = z.object({
  supSearchMpn: z.object({
    hits: hitsValue,
    warnings: readable(shownText, maxMessages),
    results: rawList,
  }),
});

/** `supSearchMpn` in `data`; null if there is no answer. */
export function readHits(data: unknown): z.output<typeof searchAnswerSchema>['supSearchMpn'] | null {
  return searchAnswerSchema.safeParse(data).data?.supSearchMpn ?? null;
}

export type SpecAnswer = z.output<typeof specAnswerSchema>;
export type PartAnswer = z.output<typeof partAnswerSchema>;
