import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  correctSpellingText,
  freeQueryText,
  multiMatchText,
  searchMpnText,
  similarPartsText,
  suggestText,
} from '../../../../../electron/nexar/graphql/query-text';
import { planGroupSchema } from '../../../../../electron/shared/contract/part';

const groups = planGroupSchema.options;
const subsets = Array.from({ length: 2 ** groups.length }, (_, bits) =>
  groups.filter((_group, at) => bits & (1 << at)),
);

function schemaOf(version: string) {
  return buildSchema(readFileSync(`electron/nexar/schema/supply-${version}.graphql`, 'utf8'));
}

describe.each(['2025-01', '2026-02'])('the documents against the schema of %s', (version) => {
  const schema = schemaOf(version);

  it.each(subsets.map((set) => [set]))('are valid without %j', (leftOut) => {
    expect(validate(schema, parse(searchMpnText(new Set(leftOut))))).toEqual([]);
    expect(validate(schema, parse(multiMatchText(new Set(leftOut))))).toEqual([]);
    expect(validate(schema, parse(similarPartsText(new Set(leftOut))))).toEqual([]);
  });

  it.each([
    ['the free query', freeQueryText],
    ['suggestions', suggestText(false)],
    ['a spelling correction', correctSpellingText],
  ])('are valid for %s', (_what, text) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });
});

describe('an omitted group of fields', () => {
  it.each([
    ['datasheet', 'bestDatasheet'],
    ['image', 'bestImage'],
    ['leadTime', 'LeadDays'],
    ['specifications', 'specs'],
    ['counts', 'manufacturerAgg'],
    ['lifecycle', 'lifecyclestatus'],
  ] as const)('leaves no trace in the query text: %s', (group, field) => {
    expect(searchMpnText(new Set())).toContain(field);
    expect(searchMpnText(new Set([group]))).not.toContain(field);
    expect(similarPartsText(new Set([group]))).not.toContain(field);
  });
});
