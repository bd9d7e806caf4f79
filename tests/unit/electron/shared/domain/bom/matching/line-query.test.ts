import { expect, it } from 'vitest';
import { createCompanyDirectory } from '../../../../../../../electron/shared/domain/bom/matching/company-directory';
import {
  areCompaniesKnown,
  lineQueries,
} from '../../../../../../../electron/shared/domain/bom/matching/line-query';

const ti = { id: '370', name: 'Texas Instruments', aliases: ['TI'] };
const digiKey = { id: '459', name: 'Digi-Key', aliases: [] };
const companies = {
  manufacturers: createCompanyDirectory([ti]),
  sellers: createCompanyDirectory([digiKey]),
};
const nothing = { manufacturers: null, sellers: null };
const part = (manufacturer: string | null) => ({ partNumber: ' LM358 ', manufacturer });
const sku = (distributor: string | null) => ({ sku: '296-1395-5-ND', distributor });

it('A part number is asked for with a manufacturer that the service knows, then alone', () => {
  expect(lineQueries({ target: part('TI'), sku: null }, companies)).toEqual([
    { mpn: 'LM358', manufacturer: ti },
    { mpn: 'LM358', manufacturer: null },
  ]);
  const alone = [{ mpn: 'LM358', manufacturer: null }];
  expect(lineQueries({ target: part('Nobody'), sku: null }, companies)).toEqual(alone);
  expect(lineQueries({ target: part('TI'), sku: null }, nothing)).toEqual(alone);
});

it('A SKU is asked for with a seller that the service knows, then alone', () => {
  const both = [
    { sku: '296-1395-5-ND', seller: digiKey },
    { sku: '296-1395-5-ND', seller: null },
  ];
  expect(lineQueries({ target: sku('DigiKey'), sku: null }, companies)).toEqual(both);
  expect(lineQueries({ target: sku('LCSC'), sku: null }, companies)).toEqual(both.slice(1));
  expect(lineQueries({ target: sku(null), sku: null }, companies)).toEqual(both.slice(1));
});

it('A SKU beside a part number is asked for last', () => {
  const lines = lineQueries({ target: part('TI'), sku: sku('DigiKey') }, companies);
  expect(lines.map((line) => Object.keys(line)[0])).toEqual(['mpn', 'mpn', 'sku', 'sku']);
});

it('What is asked for is sure once the companies that are named are known', () => {
  const known = (
    target: Parameters<typeof lineQueries>[0]['target'],
    of: typeof companies | typeof nothing,
  ) => areCompaniesKnown({ target, sku: null }, of);
  expect([known(part('TI'), companies), known(sku('DigiKey'), companies)]).toEqual([true, true]);
  expect([known(part('TI'), nothing), known(sku('DigiKey'), nothing)]).toEqual([false, false]);
  expect([known(part(null), nothing), known(sku(null), nothing)]).toEqual([true, true]);
  expect(areCompaniesKnown({ target: part(null), sku: sku('DigiKey') }, nothing)).toBe(false);
});
