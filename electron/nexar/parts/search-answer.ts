import { z } from 'zod';
import { maxMessages, maxSpecifications } from '../../shared/contract/constants/limits';
import {
  codedText,
  hitsValue,
  idValue,
  optionalNumber,
  optionalText,
  shownText,
  textFrom,
} from '../graphql/answer-values';
import { fieldsOf, listOf, optional, readable, readItems } from '../graphql/read-list';
import { readCompany, readSellers } from './seller-answer';

export interface SpecAnswer {
  readonly attribute: {
    readonly shortname: string | null;
    readonly name: string;
    readonly group: string | null;
  };
  readonly displayValue: string | null;
  readonly value: string | null;
}

/** A specification; null without a name. */
function readSpec(value: unknown): SpecAnswer | null {
  const fields = fieldsOf(value);
  const attribute = fieldsOf(fields?.attribute);
  const name = textFrom(attribute?.name);
  if (!fields || !attribute || name === null) return null;
  return {
    attribute: { shortname: textFrom(attribute.shortname), name, group: textFrom(attribute.group) },
    displayValue: textFrom(fields.displayValue),
    value: textFrom(fields.value),
  };
}

export const partAnswerSchema = z.object({
  id: idValue,
  mpn: shownText.refine((mpn) => mpn !== ''),
  manufacturer: optional(readCompany),
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
  specs: optional((specs) => readItems(readSpec, listOf(specs), maxSpecifications)),
});

/** The results as received, not checked by any schema; null if there is no list. */
export const rawList = optional((value): readonly unknown[] | null => (Array.isArray(value) ? value : null));

/** The fields of the API that find parts by a text. */
export type SearchField = 'supSearchMpn' | 'supSearch';

const foundSchema = z.object({
  hits: hitsValue,
  warnings: readable(shownText, maxMessages),
  results: rawList,
});

/** The search's answer in `data`; null if there is none. */
export function readHits(data: unknown, field: SearchField): z.output<typeof foundSchema> | null {
  return foundSchema.safeParse(fieldsOf(data)?.[field]).data ?? null;
}

export type PartAnswer = z.output<typeof partAnswerSchema>;
