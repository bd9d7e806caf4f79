import { expect, it } from 'vitest';
import { distributorsOf } from '../../../../../electron/sample/catalog/sellers';
import { commonDistributors } from '../../../../../renderer/features/settings/common-distributors';

const names = (country: string) => commonDistributors(country).map(({ name }) => name);

it('has those that sell under another name elsewhere where they do', () => {
  expect(names('US')).toEqual(expect.arrayContaining(['DigiKey', 'Newark']));
  expect(names('US')).not.toContain('Farnell');
  expect(names('DE')).toEqual(expect.arrayContaining(['DigiKey', 'Farnell', 'TME']));
  expect(names('DE')).not.toContain('Newark');
});

it('knows them by the ids that their offers have', () => {
  const carried = (['Integrated Circuits (ICs)', 'Passive Components'] as const).flatMap((group) =>
    distributorsOf({ manufacturerKey: 'ti', group, isDiscontinued: false }),
  );
  const ids = new Map(carried.map(({ id, name }) => [name, id]));
  for (const { id, name } of [...commonDistributors('US'), ...commonDistributors('DE')])
    expect(ids.get(name)).toBe(id);
});
