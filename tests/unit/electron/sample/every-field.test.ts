import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSampleNexar } from '../../../../electron/sample/sample-nexar';
import { type SchemaVersion, supplySchema } from '../../../../electron/sample/supply-schema';
import { signIn } from './nexar-queries';

const deepest = 6;
/** They need a user's token. */
const administration = ['admOrganizations', 'admApplicationById'];

const values: Readonly<Record<string, string>> = {
  attributeNames: '["capacitance", "case_package"]',
  ids: '["4161", "278"]',
  id: '"4161"',
  q: '"LM358"',
  queries: '[{mpn: "LM358"}]',
  country: '"US"',
  currency: '"USD"',
  references: '[]',
  items: '[{sellerId: "459", items: []}]',
};

function selection(field: GraphQLField<unknown, unknown>, above: readonly GraphQLNamedType[]): string {
  const given = field.args
    .filter((argument) => isRequiredArgument(argument) || argument.name === 'q')
    .map(({ name }) => `${name}: ${values[name]}`);
  const call = given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return call;
  if (!isObjectType(type) || above.includes(type) || above.length >= deepest) return '';
  const inner = Object.values(type.getFields()).map((one) => selection(one, [...above, type]));
  return `${call} { ${inner.filter(Boolean).join(' ')} }`;
}

describe.each<SchemaVersion>(['2025-01', '2026-02'])('schema %s', (schemaVersion) => {
  const root = supplySchema(schemaVersion).getQueryType()?.getFields() ?? {};
  const fields = Object.values(root).filter(({ name }) => !administration.includes(name));

  it.each(fields.map((field) => [field.name, field] as const))(
    'answers every field below %s',
    async (name, field) => {
      const ask = await signIn(createSampleNexar({ schemaVersion }));
      const { data, errors } = await ask(`{ ${selection(field, [])} }`);
      expect(errors).toEqual([]);
      expect(data[name]).not.toBeNull();
    },
  );
});

it('parts in every odd state answer every field too', async () => {
  const { supParts } = supplySchema('2026-02').getQueryType()?.getFields() ?? {};
  const ask = await signIn(createSampleNexar());
  const odd = ['LM741CN', 'NE555P', 'STM32F103C8T6', 'PC817X2NSZ0F', 'LM339AN', 'ADC0804LCN', 'BC547B'];
  for (const mpn of odd) {
    const found = await ask(`{ supSearchMpn(q: "${mpn}") { results { part { id } } } }`);
    const ids = found.data.supSearchMpn.results.map(({ part }: { part: { id: string } }) => part.id);
    const text = supParts ? selection(supParts, []).replace(values.ids ?? '', JSON.stringify(ids)) : '';
    expect((await ask(`{ ${text} }`)).errors).toEqual([]);
  }
});
