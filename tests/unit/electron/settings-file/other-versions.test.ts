import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSettingsService } from '../../../../electron/features/settings/settings-service';
import { defaultStoredSettings, documentOf, openAllSections } from './all-sections';
import { type Json, nodeAt, objectPathsIn, setAt } from './json-paths';
import { madeSettings } from './made-settings';

/** Puts `value` under an unknown key of three objects of `document`, chosen by `random`. */
function addUnknownKeys(document: { [key: string]: Json }, random: fc.Stream<number>, value: Json): void {
  for (let count = 0; count < 3; count += 1) {
    const places = objectPathsIn(document).filter((path) => !path.includes('fromAnotherVersion'));
    const place = places[(random.next().value ?? 0) % places.length] ?? [];
    setAt(document, [...place, 'fromAnotherVersion'], value);
  }
}

describe('a settings file with keys that this version does not know, at any depth', () => {
  const anyFile = [madeSettings, fc.infiniteStream(fc.nat()), fc.jsonValue()] as const;

  it('is read as without them', () => {
    fc.assert(
      fc.property(...anyFile, (stored, random, value) => {
        const document = documentOf(stored);
        addUnknownKeys(document, random, value as Json);
        const { readAll, unreadable } = openAllSections(document);
        expect(readAll()).toEqual(stored);
        expect(unreadable).toEqual([]);
      }),
    );
  });

  it('is unchanged when every section is written with its current values', () => {
    fc.assert(
      fc.property(...anyFile, (stored, random, value) => {
        const document = documentOf(stored);
        addUnknownKeys(document, random, value as Json);
        const { rewriteAll, written } = openAllSections(document);
        rewriteAll();
        expect(written()).toEqual(JSON.parse(JSON.stringify(document)));
      }),
    );
  });
});

/** A file of the previous version, which called the manufacturer "maker". */
const fromVersionBefore = {
  version: 1,
  settings: {
    country: 'DE',
    currency: 'EUR',
    theme: 'dark',
    offers: {
      sort: { column: 'unitPrice', direction: 'descending' },
      authorizedOnly: true,
      inStockOnly: false,
      myDistributorsOnly: true,
      myDistributors: [{ id: '459', name: 'Mouser' }],
      hiddenColumns: ['sku'],
      columnWidths: { seller: 200 },
    },
    suggestions: false,
    pictures: false,
    updateCheck: 'on-request',
    updateDownload: 'by-itself',
  },
  search: {
    recent: ['LM358', 'NE555'],
    order: { column: 'stock', descending: true },
    filters: [{ facet: 'maker', values: ['370'], from: null, to: null }],
    filteredText: 'LM358',
    hiddenColumns: ['lifecycle'],
    columnWidths: { mpn: 180 },
  },
  connection: {
    source: 'nexar',
    clientId: 'my-app',
    savedAt: '2026-01-02T03:04:05.000Z',
    storedIn: 'gnome-keyring',
    entry: 'known',
  },
  updates: {
    checkedAt: '2026-01-03T03:04:05.000Z',
    firstTriedAt: '2026-01-02T03:04:05.000Z',
    triedAt: '2026-01-03T03:04:05.000Z',
    failedChecks: 0,
    offered: '1.3.0',
    newest: [{ key: 'abc', version: '1.3.0' }],
  },
  window: { bounds: { x: 10, y: 20, width: 1280, height: 800 }, maximized: false },
};

it('A file of the previous version loads without loss', () => {
  const { readAll, unreadable } = openAllSections(fromVersionBefore);
  const { version: _version, search, settings, ...others } = fromVersionBefore;
  expect(readAll()).toEqual({
    ...others,
    settings: {
      ...settings,
      recentCountries: [],
      quantity: 1,
      density: 'comfortable',
      compactSidebar: false,
      preview: 'auto',
      partsPerSearch: 10,
      askAboveParts: 25,
      askBelowLeft: null,
      keepAnswersHours: 24,
    },
    search: {
      ...search,
      filters: [{ ...search.filters[0], facet: 'manufacturer' }],
      shownColumns: [],
    },
  });
  expect(unreadable).toEqual([]);
});

it('A file of an older version with fewer settings gets the defaults of the new ones', () => {
  const { settings, search, ...rest } = defaultStoredSettings;
  const { offers, pictures, ...fewer } = settings;
  const file = openAllSections({
    version: 1,
    ...rest,
    settings: { ...fewer, country: 'JP' },
    search: { recent: [] },
  });
  expect(file.settings.read()).toEqual({ ...fewer, country: 'JP', offers, pictures });
  expect(file.search.read()).toEqual(search);
  expect(file.unreadable).toEqual([]);
});

it('A file of a newer version keeps unknown keys and unreadable values when something else changes', () => {
  const { file, search, written } = openAllSections({
    ...documentOf(defaultStoredSettings),
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
  const settings = createSettingsService(file);
  const { offers } = settings.read();
  settings.change({
    country: 'DE',
    offers: {
      ...offers,
      myDistributors: offers.myDistributors.toReversed(),
      hiddenColumns: ['sku', 'moq'],
      columnWidths: { moq: 80 },
    },
  });
  search.write({ ...search.read(), order: { column: 'mpn', descending: false } });
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
