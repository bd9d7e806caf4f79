import { buildSchema, defaultFieldResolver } from 'graphql';
import { describe, expect, it } from 'vitest';
import { suggestText } from '../../../../electron/nexar/graphql/query-text';
import schemaText from '../../../../electron/nexar/schema/supply-2026-02.graphql?raw';
import { catalog } from '../../../../electron/sample/catalog/catalog';
import { type FieldResolver, SampleApi } from '../../../../electron/sample/sample-api';
import { createTestNexar } from '../../../nexar-server/test-nexar';
import { appDocument, appDocuments } from './app-documents';
import { signIn } from './nexar-queries';

const market = { country: 'DE', currency: 'EUR' };

function idOf(mpn: string): string {
  const part = catalog().find((one) => one.mpn === mpn);
  if (!part) throw new Error(`no ${mpn}`);
  return part.id;
}

/** Values for the variables of each of the app's queries; together they cover what the app can ask for. */
const variablesOf: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  SearchMpn: {
    text: 'LM358',
    ...market,
    start: 0,
    limit: 10,
    filters: { rohs: ['Compliant'] },
    inStockOnly: true,
  },
  SearchText: { text: '100 nF', ...market, start: 0, limit: 10 },
  MultiMatch: { queries: [{ mpn: 'LM358', limit: 1, reference: '0' }], ...market },
  PartById: { ids: [idOf('LM358DR')], ...market },
  SimilarParts: { ids: [idOf('LM358DR')], ...market },
  Suggest: { text: 'LM3' },
  CorrectSpelling: { text: 'ML358' },
  PartLimitProbe: {},
  FreeQuery: {},
  Manufacturers: {},
  Sellers: {},
  CartSellers: { ids: ['459', '2402'] },
  CartLink: {
    items: [{ sellerId: '459', items: [{ partId: idOf('LM358DR'), offerId: '1', quantity: 10 }] }],
    ...market,
  },
};

describe.each(['2025-01', '2026-02'] as const)('schema %s', (schemaVersion) => {
  it.each([...appDocuments])('answers the app’s query %s without an error', async (name, text) => {
    const ask = await signIn(createTestNexar({ schemaVersion }));
    const { data, errors } = await ask(text, variablesOf[name]);
    expect(errors).toEqual([]);
    expect(Object.values(data)).not.toContain(null);
  });
});

it('the newer schema names the manufacturers of a suggestion', async () => {
  const ask = await signIn(createTestNexar({ schemaVersion: '2026-02' }));
  const { data, errors } = await ask(suggestText(true), variablesOf.Suggest);
  expect(errors).toEqual([]);
  expect(data.supSuggest[0]).toMatchObject({ inManufacturerName: expect.stringMatching(/./) });
});

it('parts in every odd state answer every field that the app asks for', async () => {
  const ask = await signIn(createTestNexar());
  const odd = ['LM741CN', 'NE555P', 'STM32F103C8T6', 'PC817X2NSZ0F', 'LM339AN', 'ADC0804LCN', 'BC547B'];
  const ids = odd.flatMap((mpn) => catalog().flatMap((part) => (part.mpn === mpn ? [part.id] : [])));
  for (const name of ['PartById', 'SimilarParts']) {
    const { data, errors } = await ask(appDocument(name), { ids, ...market });
    expect(errors).toEqual([]);
    expect(data.supParts).toHaveLength(ids.length);
    expect(data.supParts).not.toContain(null);
  }
});

it('every field that the sample resolves is one that a query of the app asks for', () => {
  const resolved = new Set<string>();
  const requested = new Set<string>();
  const recordFields: FieldResolver = (source, args, context, info) => {
    const type = info.parentType.name;
    for (const key of Object.keys(source as object)) resolved.add(`${type}.${key}`);
    requested.add(`${type}.${info.fieldName}`);
    return defaultFieldResolver(source, args, context, info);
  };
  const api = new SampleApi(buildSchema(schemaText), catalog(), Date.now);
  for (const [name, query] of [...appDocuments, ['Suggest', suggestText(true)] as const]) {
    api.execute(api.read(JSON.stringify({ query, variables: variablesOf[name] })), recordFields);
  }
  expect([...resolved].filter((field) => !requested.has(field))).toEqual([]);
});
