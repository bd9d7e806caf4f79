import type { Distributor } from '../../../electron/shared/contract/offers-view';

const northAmerica: readonly string[] = ['US', 'CA', 'MX'];

type Row = readonly [id: string, name: string, where?: 'north-america' | 'elsewhere'];

/** Distributors with their ids at Octopart. Those of one group sell under another name in the rest of the world. */
const rows: readonly Row[] = [
  ['459', 'DigiKey'],
  ['2401', 'Mouser'],
  ['2402', 'Newark', 'north-america'],
  ['819', 'Farnell', 'elsewhere'],
  ['1106', 'Arrow'],
  ['2628', 'Avnet'],
  ['3261', 'RS'],
  ['1532', 'TME', 'elsewhere'],
  ['2454', 'Future Electronics'],
  ['950', 'TTI'],
  ['2617', 'Verical'],
];

/** The distributors that most buyers of a country know, for a start. */
export function commonDistributors(country: string): Distributor[] {
  const here = northAmerica.includes(country) ? 'north-america' : 'elsewhere';
  return rows.flatMap(([id, name, where]) => (where === undefined || where === here ? [{ id, name }] : []));
}
