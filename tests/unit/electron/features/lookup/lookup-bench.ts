import { FailureError } from '../../../../../electron/core/failure-error';
import { cancelled } from '../../../../../electron/core/wait';
import { createAnswerCache } from '../../../../../electron/features/lookup/answer-cache';
import { createCompressedAnswer } from '../../../../../electron/features/lookup/compressed-answer';
import { createLookupService } from '../../../../../electron/features/lookup/lookup-service';
import { createMemoryAnswers } from '../../../../../electron/features/lookup/memory-answers';
import type { SearchMpnQueryVariables } from '../../../../../electron/nexar/generated/supply-types';
import type { FoundParts } from '../../../../../electron/nexar/parts/found-parts';
import type { MatchLine } from '../../../../../electron/nexar/parts/line-matching';
import { partFromAnswer } from '../../../../../electron/nexar/parts/part-from-answer';
import type { PartSearch } from '../../../../../electron/nexar/parts/part-search';
import { partAnswerSchema } from '../../../../../electron/nexar/parts/search-answer';
import { defaultSettings } from '../../../../../electron/shared/contract/constants/default-settings';
import { nothingLeftOut } from '../../../../../electron/shared/contract/constants/left-out';
import { noFacets } from '../../../../../electron/shared/contract/constants/no-facets';
import type { FieldGroup } from '../../../../../electron/shared/contract/part';
import type { Settings } from '../../../../../electron/shared/contract/settings';
import { createFakeClock, settled } from '../../../fake-clock';

function foundParts(
  { text: mpn, country, currency }: SearchMpnQueryVariables,
  hits: number,
  outsidePlan: FieldGroup[],
): FoundParts {
  const answer = partAnswerSchema.parse({
    id: `id-${mpn}`,
    mpn,
    manufacturer: { id: '1', name: 'A manufacturer' },
    octopartUrl: 'https://octopart.com/x',
    sellers: [
      {
        company: { id: '2', name: 'A seller' },
        isAuthorized: true,
        offers: [
          {
            id: 'offer',
            inventoryLevel: 5,
            clickUrl: 'https://octopart.com/opatz8j6/a1?t=x',
            prices: [
              {
                quantity: 1,
                price: 0.5,
                currency: 'USD',
                convertedPrice: 0.5,
                convertedCurrency: 'USD',
                conversionRate: 1,
              },
            ],
          },
        ],
      },
    ],
  });
  const fetchedAt = '2026-01-01T00:00:00.000Z';
  const context = { country, currency, source: 'nexar' as const, fetchedAt, outsidePlan };
  return {
    hits,
    hitsKnown: true,
    undeliveredParts: 0,
    leftOut: nothingLeftOut,
    parts: [partFromAnswer(answer, context)],
    facets: noFacets,
    partsSpent: 1,
    warnings: [],
    moreWarnings: 0,
    outsidePlan,
    fetchedAt,
    requestId: 'r-1',
  };
}

/** A lookup service over a fake that answers each search with one part of `hits` and records its requests. */
export function lookupBench(hits = 47) {
  const clock = createFakeClock();
  /** The fields that the plan lacks, as far as the service has said. */
  const outsidePlan = new Set<FieldGroup>();
  const found = (variables: SearchMpnQueryVariables, ofHits: number) =>
    foundParts(variables, ofHits, [...outsidePlan]);
  const settings: Settings = { ...defaultSettings, country: 'US', currency: 'USD' };
  const sent: { text: string; start: number; limit: number; country: string; currency: string }[] = [];
  const aborted: string[] = [];
  const texts: string[] = [];
  const skus: string[] = [];
  const matched: string[][] = [];
  /** The lines of all lists. */
  const asked: MatchLine[] = [];
  const updated: { id: string; country: string; currency: string }[] = [];
  const similarTo: { id: string; country: string; currency: string }[] = [];
  function noteAbort(signal: AbortSignal | undefined, text: string): void {
    if (signal?.aborted) aborted.push(text);
    signal?.addEventListener('abort', () => aborted.push(text));
  }
  const parts: PartSearch = {
    source: 'nexar',
    async search(variables, signal) {
      sent.push(variables);
      noteAbort(signal, variables.text);
      await settled();
      if (signal?.aborted) throw cancelled();
      if (variables.text === 'lost') throw new FailureError('not-delivered', 'Timeout', { found: 1 });
      const answer = found(variables, hits);
      if (/^\d+$/.test(variables.text)) return { ...answer, hits: 0, parts: [], partsSpent: 0 };
      return variables.text === 'half' ? { ...answer, undeliveredParts: 3 } : answer;
    },
    async searchText(variables, signal) {
      texts.push(variables.text);
      return parts.search(variables, signal);
    },
    async searchSku(sku, market) {
      skus.push(sku);
      const answer = found({ text: sku, start: 0, limit: 3, ...market }, 1);
      return sku.startsWith('DI-') ? answer : { ...answer, hits: 0, parts: [], partsSpent: 0 };
    },
    probePartLimit: async () => null,
    planGaps: async () => outsidePlan,
    tryFreeQuery: async () => {},
    cartSellers: async () => new Set<never>(),
    cartLink: async () => null,
    manufacturers: async () => [{ id: '1', name: 'A manufacturer', aliases: ['AM'] }],
    sellers: async () => [{ id: '459', name: 'DigiKey', aliases: ['Digi-Key'] }],
    async match(lines, market) {
      const mpns = lines.map((line) => ('sku' in line ? line.sku : line.mpn));
      matched.push(mpns);
      asked.push(...lines);
      if (mpns.includes('too dear')) throw new FailureError('declined', 'The user declined');
      return mpns.map((text) => {
        const answer = found({ text, start: 0, limit: 1, ...market }, 1);
        return text.startsWith('lost')
          ? {
              ...answer,
              parts: [],
              warnings: ['Timeout'],
              undelivered: { message: 'Timeout', isUnread: false, isPartLimit: false },
            }
          : { ...answer, undelivered: null };
      });
    },
    async part({ id }, market) {
      updated.push({ id, ...market });
      return found({ text: id.replace('id-', ''), start: 0, limit: 1, ...market }, 1);
    },
    async similar({ id }, market, signal) {
      similarTo.push({ id, ...market });
      noteAbort(signal, `similar ${id}`);
      await settled();
      if (signal?.aborted) throw cancelled();
      const parts = ['LM2904', 'LM358A'].flatMap(
        (text) => found({ text, start: 0, limit: 1, ...market }, 1).parts,
      );
      return { ...found({ text: 'x', start: 0, limit: 1, ...market }, 2), parts, partsSpent: 3 };
    },
    suggest: async () => [],
    correctSpelling: async () => null,
  };
  const connected = { is: true };
  const lookups = createLookupService({
    service: async () => parts,
    hash: (text) => `hash of ${text}`,
    owner: () => (connected.is ? { source: 'nexar', application: 'an application' } : null),
    settings: () => settings,
    clock,
    cache: createAnswerCache({
      memory: createMemoryAnswers(createCompressedAnswer),
      stored: null,
      storesAnswers: () => true,
      clock,
      onChanged: () => undefined,
    }),
  });
  return {
    lookups,
    connected,
    outsidePlan,
    clock,
    settings,
    sent,
    texts,
    skus,
    aborted,
    matched,
    asked,
    updated,
    similarTo,
  };
}
