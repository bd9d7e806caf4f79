import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import type { GraphqlRequest } from '../../../../../electron/nexar/graphql/graphql-client';
import { createSuggestionApi } from '../../../../../electron/nexar/parts/suggestion-api';
import { suggestionsSchema } from '../../../../../electron/shared/contract/suggestions';

function helpOf(data: Record<string, unknown> | null) {
  const sent: GraphqlRequest[] = [];
  const help = createSuggestionApi({
    async send(request) {
      sent.push(request);
      return { data, errors: [], moreErrors: 0, requestId: null };
    },
  });
  return { help, sent };
}

describe('the service’s suggestions', () => {
  it('are unique part numbers in the service’s order', async () => {
    const { help, sent } = helpOf({
      supSuggest: [
        { text: 'LM358DR', inCategoryName: 'Op Amps', inManufacturerName: 'Texas Instruments' },
        { text: 'LM358', inCategoryName: '' },
        { text: 'lm358dr', inCategoryName: 'Op Amps', inManufacturerName: 'onsemi' },
        { text: 'LM358DR', inCategoryName: 'Op Amps', inManufacturerName: 'Texas Instruments' },
      ],
    });
    expect(await help.suggest('LM358')).toEqual([
      { text: 'LM358DR', category: 'Op Amps', manufacturers: ['Texas Instruments', 'onsemi'] },
      { text: 'LM358', category: null, manufacturers: [] },
    ]);
    expect(sent[0]?.variables).toEqual({ text: 'LM358' });
    expect(sent[0]?.query).toContain('partNumbersOnly: true');
  });

  it('name manufacturers unless the service refuses that, once', async () => {
    const queries: string[] = [];
    const older = createSuggestionApi({
      async send({ query }) {
        queries.push(query);
        if (query.includes('inManufacturerName'))
          throw new FailureError('query-refused', '400: The field does not exist');
        return { data: { supSuggest: [{ text: 'LM358' }] }, errors: [], moreErrors: 0, requestId: null };
      },
    });
    for (let time = 0; time < 2; time += 1) expect(await older.suggest('LM3')).toHaveLength(1);
    expect(queries.map((query) => query.includes('inManufacturerName'))).toEqual([true, false, false]);
  });

  it('fail with the service, and are asked for manufacturers again', async () => {
    const queries: string[] = [];
    const down = createSuggestionApi({
      async send({ query }) {
        queries.push(query);
        throw new FailureError('service-unavailable', 'The service answered 503');
      },
    });
    for (let time = 0; time < 2; time += 1) await expect(down.suggest('LM3')).rejects.toThrow('503');
    expect(queries.every((query) => query.includes('inManufacturerName'))).toBe(true);
  });

  it('are read leniently and limited in number', async () => {
    const odd = [null, 5, { text: '' }, { text: 'x'.repeat(300) }, { inCategoryName: 'a' }];
    const many = Array.from({ length: 30 }, (_, at) => ({ text: `A${at}`, inCategoryName: null }));
    const suggestions = await helpOf({ supSuggest: [...odd, ...many] }).help.suggest('A');
    expect(suggestionsSchema.parse(suggestions)).toHaveLength(8);
    expect(await helpOf(null).help.suggest('A')).toEqual([]);
    expect(await helpOf({ supSuggest: 'no list' }).help.suggest('A')).toEqual([]);
  });
});

describe('a spelling correction', () => {
  it('is the one with the most hits, and never the text itself or one without hits', async () => {
    const supSpellingCorrection = [
      { correctionString: 'LM3S8', hits: 99 },
      { correctionString: 'LM3580', hits: 0 },
      { correctionString: 'LM3588', hits: 2 },
      { correctionString: 'LM358', hits: 41 },
    ];
    const { help } = helpOf({ supSpellingCorrection });
    expect(await help.correctSpelling('lm3s8')).toEqual({ text: 'LM358', hits: 41 });
  });

  it('is null if the service has none or sends it in an unreadable form', async () => {
    for (const data of [
      null,
      {},
      { supSpellingCorrection: [] },
      { supSpellingCorrection: [{ hits: 'many' }] },
    ])
      expect(await helpOf(data).help.correctSpelling('LM3S8')).toBeNull();
  });
});
