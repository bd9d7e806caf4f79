import { describe, expect, it } from 'vitest';
import {
  findSpecifications,
  specificationsByGroup,
  specificationsText,
} from '../../../../../renderer/components/specifications/find-specifications';

const spec = (name: string, value: string, group = 'Technical') => ({ id: name, name, group, value });
const all = [
  spec('Capacitance', '4.7 µF'),
  spec('Resistance', '10 kΩ'),
  spec('Mount', 'Surface\nMount', 'Physical'),
  spec('Inductance', '2.2 μH'),
];
const names = (wanted: string) => findSpecifications(all, wanted).map(({ name }) => name);

describe('finding specifications', () => {
  it.each([
    ['', ['Capacitance', 'Resistance', 'Mount', 'Inductance']],
    ['4.7uf', ['Capacitance']],
    ['10 kohm', ['Resistance']],
    ['2.2 uH', ['Inductance']],
    ['physical MOUNT', ['Mount']],
    ['technical tance', ['Capacitance', 'Resistance', 'Inductance']],
    ['nothing', []],
  ])('finds by %j: %j', (wanted, found) => expect(names(wanted)).toEqual(found));
});

it('keeps the service’s order of groups', () => {
  expect(specificationsByGroup(all).map(([group, some]) => [group, some.length])).toEqual([
    ['Technical', 3],
    ['Physical', 1],
  ]);
});

it('copies specifications as one line each', () => {
  expect(specificationsText(all.slice(1, 3))).toBe('Resistance\t10 kΩ\nMount\tSurface Mount');
});
