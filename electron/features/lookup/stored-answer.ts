import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import { z } from 'zod';
import type { FoundParts } from '../../nexar/parts/found-parts';
import type { FoundPart } from '../../nexar/parts/part-from-answer';
import { maxSimilarParts } from '../../shared/contract/constants/limits';
import { searchAnswerSchema } from '../../shared/contract/lookup';
import { partSchema } from '../../shared/contract/part';
import { type RedactSecrets, redactedJson } from './redacted-json';

/** The number of the format that answers are stored in. A change of what a field means raises it. */
export const answerFormat = 1;

/** More than an answer that the client accepts can hold. */
const maxAnswerBytes = 64 * 1024 * 1024;

const url = z.string().max(20_000).nullable();
const { shape } = searchAnswerSchema;

const storedSchema = z.object({
  hits: shape.hits,
  hitsKnown: shape.hitsKnown,
  undeliveredParts: shape.undeliveredParts,
  leftOut: shape.leftOut,
  facets: shape.facets,
  partsSpent: shape.partsSpent,
  warnings: shape.warnings,
  moreWarnings: shape.moreWarnings,
  outsidePlan: shape.outsidePlan,
  fetchedAt: shape.fetchedAt,
  requestId: shape.requestId,
  parts: z
    .array(
      z.object({
        part: partSchema,
        urls: z.object({
          octopart: url,
          manufacturer: url,
          datasheet: url,
          datasheetCredit: url,
          image: url,
          imageCredit: url,
          offers: z.array(z.tuple([z.string(), z.string()])),
        }),
      }),
    )
    .max(maxSimilarParts),
});
type Stored = z.infer<typeof storedSchema>;

const storedPart = ({ part, urls }: FoundPart): Stored['parts'][number] => ({
  part,
  urls: { ...urls, offers: [...urls.offers] },
});

/** An answer as bytes: JSON without secrets, compressed with a checksum. */
export async function encodeAnswer(answer: FoundParts, redactSecrets: RedactSecrets): Promise<Uint8Array> {
  const stored: Stored = {
    hits: answer.hits,
    hitsKnown: answer.hitsKnown,
    undeliveredParts: answer.undeliveredParts,
    leftOut: answer.leftOut,
    facets: answer.facets,
    partsSpent: answer.partsSpent,
    warnings: [...answer.warnings],
    moreWarnings: answer.moreWarnings,
    outsidePlan: [...answer.outsidePlan],
    fetchedAt: answer.fetchedAt,
    requestId: answer.requestId,
    parts: answer.parts.map(storedPart),
  };
  return promisify(deflate)(redactedJson(stored, redactSecrets), { level: 1 });
}

/** The answer in `body`; null for another format, and for anything that cannot be read. */
export async function decodeAnswer(format: number, body: Uint8Array): Promise<FoundParts | null> {
  if (format !== answerFormat) return null;
  try {
    const bytes = await promisify(inflate)(body, { maxOutputLength: maxAnswerBytes });
    const { parts, ...answer } = storedSchema.parse(JSON.parse(bytes.toString()));
    return {
      ...answer,
      parts: parts.map(({ part, urls }) => ({
        part,
        urls: { ...urls, offers: new Map(urls.offers) },
      })),
    };
  } catch {
    return null;
  }
}
