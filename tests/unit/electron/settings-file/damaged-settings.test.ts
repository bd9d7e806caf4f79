import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stressCount } from '../../../support/stress-count';
import { defaultStoredSettings, documentOf, openAllSections } from './all-sections';
import { type Json, nodeAt, pathsIn, setAt } from './json-paths';
import { madeSettings } from './made-settings';

/** Values that are read entirely or not at all, so that any damage loses them. */
const wholes: readonly RegExp[] = [
  /^search\.order/,
  /^window\.bounds/,
  /^settings\.offers\.myDistributors\.\d+/,
  /^search\.filters\.\d+/,
  /^updates\.newest\.\d+/,
];
const wholeAround = (path: string) => wholes.map((whole) => whole.exec(path)?.[0]).find(Boolean) ?? path;

const oddValues: readonly (Json | undefined)[] = [
  undefined,
  null,
  1.5,
  '',
  [],
  {},
  { odd: true },
  ['odd'],
  '\u0000odd',
];

it('A damaged settings file loses only the damaged part', () => {
  fc.assert(
    fc.property(madeSettings, fc.nat(), fc.constantFrom(...oddValues), (stored, random, odd) => {
      const before = documentOf(stored);
      const document = documentOf(stored);
      const places = pathsIn(document).filter((path) => path.length > 0);
      const place = places[random % places.length] ?? [];
      setAt(document, place, odd);
      const now = openAllSections(document).readAll() as Json;
      const damaged = wholeAround(place.join('.'));
      for (const path of pathsIn(before)) {
        const name = path.join('.');
        const node = nodeAt(before, path);
        const isLeaf = typeof node !== 'object' || node === null;
        const inList = /^(.*?)\.\d+/.exec(name)?.[1];
        if (!isLeaf || path[0] === 'version' || name.startsWith(damaged) || damaged.startsWith(name))
          continue;
        if (name === 'connection.entry' && place[0] === 'connection') continue;
        // Elements after a removed one move up.
        if (inList !== undefined && damaged.startsWith(inList)) continue;
        expect(nodeAt(now, path), `${name} beside ${damaged}`).toEqual(node);
      }
    }),
    { numRuns: stressCount('settings of another version, runs', { small: 200, full: 1000 }) },
  );
});

it('A damaged list loses only its unreadable elements, and their paths are reported', () => {
  const { search, unreadable } = openAllSections({
    ...documentOf(defaultStoredSettings),
    search: { ...defaultStoredSettings.search, recent: ['LM358', 5, 'NE555'] },
  });
  expect(search.read().recent).toEqual(['LM358', 'NE555']);
  expect(unreadable).toEqual(['search.recent.1']);
});
