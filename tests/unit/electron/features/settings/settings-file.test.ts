import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSettingsFile } from '../../../../../electron/features/settings/settings-file';
import {
  defaultStoredSettings,
  type StoredSettings,
} from '../../../../../electron/features/settings/stored-settings';
import type { SettingsAnswer } from '../../../../../electron/shared/contract/settings';
import { stressCount } from '../../../../support/stress-count';
import { madeSettings } from './made-settings';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly string[];

const sections = ['settings', 'search', 'connection', 'updates', 'window'] as const;

function open(stored: unknown, corruptBackup: string | null = null) {
  const disk = { text: JSON.stringify(stored), full: false };
  const file = openSettingsFile({
    folder: '/data',
    stored: JSON.parse(disk.text),
    corruptBackup,
    save(document) {
      if (disk.full) throw new Error('ENOSPC: no space left on device, write');
      disk.text = JSON.stringify(document);
    },
  });
  const readAll = () => Object.fromEntries(sections.map((key) => [key, file.read(key)]));
  return { file, disk, readAll, written: () => JSON.parse(disk.text) as Json };
}

const copyOf = (stored: StoredSettings) =>
  JSON.parse(JSON.stringify({ version: 1, ...stored })) as { [key: string]: Json };

function pathsOf(node: Json, path: Path = []): Path[] {
  if (typeof node !== 'object' || node === null) return [path];
  return [path, ...Object.entries(node).flatMap(([key, value]) => pathsOf(value, [...path, key]))];
}

function nodeAt(root: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (node, key) =>
      typeof node === 'object' && node !== null ? (node as { [key: string]: Json })[key] : undefined,
    root,
  );
}

/** Puts `value` at `path`, or removes what is there. */
function put(root: Json, path: Path, value: Json | undefined): void {
  const holder = nodeAt(root, path.slice(0, -1)) as { [key: string]: Json };
  const key = path.at(-1) ?? '';
  if (value !== undefined) holder[key] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

const objectsOf = (root: Json) =>
  pathsOf(root).filter((path) => {
    const node = nodeAt(root, path);
    return typeof node === 'object' && node !== null && !Array.isArray(node);
  });

/** What is read whole or not at all: a part within it takes the whole with it. */
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

describe('settings that another version has stored', () => {
  it('read the same with keys that this version does not know, at any depth', () => {
    fc.assert(
      fc.property(madeSettings, fc.infiniteStream(fc.nat()), fc.jsonValue(), (stored, random, value) => {
        const document = copyOf(stored);
        for (let count = 0; count < 3; count += 1) {
          const objects = objectsOf(document).filter((path) => !path.includes('fromAnotherVersion'));
          const place = objects[(random.next().value ?? 0) % objects.length] ?? [];
          put(document, [...place, 'fromAnotherVersion'], value as Json);
        }
        const { file, readAll } = open(document);
        expect(readAll()).toEqual(stored);
        expect(file.unreadable).toEqual([]);
      }),
    );
  });

  it('keep those keys, and a value that this version cannot read, when something else is changed', () => {
    const { file, written } = open({
      ...copyOf(defaultStoredSettings),
      version: 2,
      sync: { on: true },
      settings: {
        ...defaultStoredSettings.settings,
        theme: 'sepia',
        density: 'compact',
        offers: {
          ...defaultStoredSettings.settings.offers,
          sort: { column: 'total', direction: 'ascending', nulls: 'last' },
          myDistributors: [
            { id: '1', name: 'TTI', note: 'by phone' },
            { id: '2', name: 'Newark' },
          ],
          hiddenColumns: ['sku', 'rohs'],
          columnWidths: { seller: 200, rohs: 90 },
        },
      },
      search: {
        ...defaultStoredSettings.search,
        order: { column: 'stock', descending: true, nulls: 'last' },
      },
    });
    const { settings } = file.answer();
    file.change({
      country: 'DE',
      offers: {
        ...settings.offers,
        myDistributors: settings.offers.myDistributors.toReversed(),
        hiddenColumns: ['sku', 'moq'],
        columnWidths: { moq: 80 },
      },
    });
    file.write('search', { ...file.read('search'), order: { column: 'mpn', descending: false } });
    expect(written()).toMatchObject({
      version: 2,
      sync: { on: true },
      settings: {
        country: 'DE',
        theme: 'sepia',
        density: 'compact',
        offers: {
          sort: { nulls: 'last' },
          myDistributors: [
            { id: '2', name: 'Newark' },
            { id: '1', name: 'TTI', note: 'by phone' },
          ],
          hiddenColumns: ['sku', 'moq', 'rohs'],
          columnWidths: { moq: 80, rohs: 90 },
        },
      },
      search: { order: { column: 'mpn', descending: false, nulls: 'last' } },
    });
    expect(nodeAt(written(), ['settings', 'offers', 'columnWidths'])).not.toHaveProperty('seller');
  });

  it('lose only the part that is damaged', () => {
    fc.assert(
      fc.property(madeSettings, fc.nat(), fc.constantFrom(...oddValues), (stored, random, odd) => {
        const document = copyOf(stored);
        const places = pathsOf(document).filter((path) => path.length > 0);
        const place = places[random % places.length] ?? [];
        put(document, place, odd);
        const { readAll } = open(document);
        const now = readAll() as Json;
        const damaged = wholeAround(place.join('.'));
        for (const path of pathsOf(copyOf(stored))) {
          const name = path.join('.');
          const node = nodeAt(copyOf(stored), path);
          const isLeaf = typeof node !== 'object' || node === null;
          const inList = /^(.*?)\.\d+/.exec(name)?.[1];
          if (!isLeaf || path[0] === 'version' || name.startsWith(damaged) || damaged.startsWith(name))
            continue;
          if (name === 'connection.entry' && place[0] === 'connection') continue;
          // Elements after one that is gone move up.
          if (inList !== undefined && damaged.startsWith(inList)) continue;
          expect(nodeAt(now, path), `${name} beside ${damaged}`).toEqual(node);
        }
      }),
      { numRuns: stressCount('settings of another version, runs', { small: 200, full: 1000 }) },
    );
  });

  it('lose only the elements of a list that cannot be read, and say which', () => {
    const { file } = open({
      ...copyOf(defaultStoredSettings),
      search: { ...defaultStoredSettings.search, recent: ['LM358', 5, 'NE555'] },
    });
    expect(file.read('search').recent).toEqual(['LM358', 'NE555']);
    expect(file.unreadable).toEqual(['search.recent.1']);
  });

  it('of a version that knew fewer have the default of the new ones', () => {
    const { settings, search, ...rest } = defaultStoredSettings;
    const { offers, pictures, ...fewer } = settings;
    const { file } = open({
      version: 1,
      ...rest,
      settings: { ...fewer, country: 'JP' },
      search: { recent: [] },
    });
    expect(file.answer().settings).toEqual({ ...fewer, country: 'JP', offers, pictures });
    expect(file.read('search')).toEqual(search);
    expect(file.unreadable).toEqual([]);
  });
});

describe('the record of the connection', () => {
  const record = {
    source: 'nexar',
    clientId: 'my-app',
    savedAt: '2026-01-02T03:04:05.000Z',
    storedIn: 'gnome-keyring',
    entry: 'known',
  } as const;

  it('is as it was whatever happens to the rest of the file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('settings', 'search', 'window', 'version'),
        fc.jsonValue(),
        (key, value) => {
          const { file } = open({
            ...copyOf({ ...defaultStoredSettings, connection: record }),
            [key]: value,
          });
          expect(file.read('connection')).toEqual(record);
        },
      ),
    );
  });

  it.each(['source', 'clientId', 'savedAt', 'storedIn'] as const)(
    'with a damaged %s makes the start look for the keychain’s entry',
    (key) => {
      for (const odd of [{ odd: true }, undefined]) {
        const { file } = open({
          ...copyOf(defaultStoredSettings),
          connection: JSON.parse(JSON.stringify({ ...record, [key]: odd })),
        });
        const { [key]: _damaged, ...others } = record;
        expect(file.read('connection')).toMatchObject({ ...others, entry: 'unsure' });
      }
    },
  );

  it('of a version that knew nothing of doubt is believed', () => {
    const { entry: _entry, ...older } = record;
    const { file } = open({ ...copyOf(defaultStoredSettings), connection: older });
    expect(file.read('connection')).toEqual(record);
  });

  it('that goes leaves nothing of it in the file', () => {
    const { file, written } = open({
      ...copyOf(defaultStoredSettings),
      connection: { ...record, clientId: { id: 'my-app' } },
    });
    file.write('connection', defaultStoredSettings.connection);
    expect(written()).toMatchObject({ connection: { ...defaultStoredSettings.connection } });
  });

  it('is looked for in the keychain, at the next start too, where a file was set aside', () => {
    const { file, written } = open(null, 'settings.unreadable-1.json');
    expect(file.read('connection').entry).toBe('unsure');
    expect(written()).toMatchObject({ connection: { entry: 'unsure' } });
  });
});

describe('a disk that takes nothing', () => {
  const start = (full: boolean) => {
    const disk = { full };
    const file = openSettingsFile({
      folder: '/data',
      stored: null,
      corruptBackup: null,
      save() {
        if (disk.full) throw new Error('ENOSPC: no space left on device, write');
      },
    });
    return { file, disk };
  };

  it('does not stop the start; the answer names the folder, until something is saved', () => {
    const { file, disk } = start(true);
    expect(file.answer()).toEqual({
      settings: defaultStoredSettings.settings,
      corruptBackup: null,
      notSavedIn: '/data',
    });
    expect(() => file.change({ country: 'DE' })).toThrow('ENOSPC');
    expect(file.answer().settings.country).toBe('US');
    disk.full = false;
    expect(file.change({ country: 'DE' })).toMatchObject({ settings: { country: 'DE' }, notSavedIn: null });
  });

  it('is said as soon as it is noticed, and that it is over', () => {
    const { file, disk } = start(false);
    const told: SettingsAnswer[] = [];
    file.onSavedChanged((answer) => told.push(answer));
    const write = () => file.write('window', { bounds: null, maximized: true });
    write();
    expect(told).toEqual([]);
    disk.full = true;
    expect(write).toThrow('ENOSPC');
    expect(write).toThrow('ENOSPC');
    expect(told).toEqual([{ ...file.answer(), notSavedIn: '/data' }]);
    disk.full = false;
    file.change({ country: 'DE' });
    expect(told).toEqual([told[0], { ...file.answer(), notSavedIn: null }]);
    expect(file.answer().settings.country).toBe('DE');
  });
});

it('forgotten searches take with them what another version remembers of searches', () => {
  const { file, written } = open({
    ...copyOf(defaultStoredSettings),
    search: { ...defaultStoredSettings.search, recent: [{ text: 'LM358' }], visits: ['LM358'] },
  });
  file.replace('search', file.read('search'));
  expect(JSON.stringify(written())).not.toContain('LM358');
});
