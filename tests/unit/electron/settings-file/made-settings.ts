import fc from 'fast-check';
import { entryKnowledge } from '../../../../electron/features/connection/connection-record';
import {
  keepAnswersChoices,
  partsPerSearchChoices,
} from '../../../../electron/shared/contract/constants/limits';
import { fixedResultColumnSchema, type ResultColumn } from '../../../../electron/shared/contract/history';
import { offerColumnSchema } from '../../../../electron/shared/contract/offers-view';
import type { StoredSettings } from './all-sections';

const text = fc.string({ minLength: 1, maxLength: 20 }).filter((made) => made.trim() === made && made !== '');
const moment = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const width = fc.integer({ min: 20, max: 10_000 });
const offerColumn = fc.constantFrom(...offerColumnSchema.options);
const resultColumn = fc.constantFrom<ResultColumn>(...fixedResultColumnSchema.options, 'spec:capacitance');
const widths = <K extends string>(column: fc.Arbitrary<K>) =>
  fc.dictionary(column, width, { noNullPrototype: true }) as fc.Arbitrary<Partial<Record<K, number>>>;

/** Any settings that this version of the app may have stored. */
export const madeSettings: fc.Arbitrary<StoredSettings> = fc.record(
  {
    settings: fc.record({
      country: fc.constantFrom('DE', 'JP', 'US'),
      recentCountries: fc.uniqueArray(fc.constantFrom('DE', 'JP', 'US'), { maxLength: 3 }),
      currency: fc.constantFrom('EUR', 'JPY', 'USD'),
      quantity: fc.integer({ min: 1, max: 999_999_999 }),
      theme: fc.constantFrom('system', 'light', 'dark'),
      density: fc.constantFrom('comfortable', 'compact'),
      compactSidebar: fc.boolean(),
      preview: fc.constantFrom('auto', 'shown', 'hidden'),
      updateCheck: fc.constantFrom('daily', 'on-request'),
      updateDownload: fc.constantFrom('by-itself', 'on-consent'),
      partsPerSearch: fc.constantFrom(...partsPerSearchChoices),
      askAboveParts: fc.integer({ min: 1, max: 1000 }),
      askBelowLeft: fc.option(fc.integer({ min: 1, max: 1000 })),
      keepAnswersHours: fc.constantFrom(...keepAnswersChoices),
      suggestions: fc.boolean(),
      pictures: fc.boolean(),
      offers: fc.record({
        sort: fc.record({ column: offerColumn, direction: fc.constantFrom('ascending', 'descending') }),
        authorizedOnly: fc.boolean(),
        inStockOnly: fc.boolean(),
        myDistributorsOnly: fc.boolean(),
        myDistributors: fc.uniqueArray(fc.record({ id: text, name: text }), {
          maxLength: 5,
          selector: ({ id }) => id,
        }),
        hiddenColumns: fc.uniqueArray(offerColumn),
        columnWidths: widths(offerColumn),
      }),
    }),
    search: fc.record({
      recent: fc.uniqueArray(text, { maxLength: 12 }),
      order: fc.option(fc.record({ column: resultColumn, descending: fc.boolean() })),
      filters: fc.uniqueArray(
        fc.record({
          facet: text,
          values: fc.array(text, { maxLength: 3 }),
          from: fc.option(text),
          to: fc.option(text),
        }),
        { maxLength: 4, selector: ({ facet }) => facet },
      ),
      filteredText: fc.option(text),
      hiddenColumns: fc.uniqueArray(resultColumn),
      shownColumns: fc.uniqueArray(resultColumn),
      columnWidths: widths(resultColumn),
    }),
    connection: fc.record({
      source: fc.constantFrom('none', 'nexar', 'sample'),
      clientId: fc.option(text),
      savedAt: fc.option(moment),
      storedIn: fc.option(fc.constantFrom('gnome-keyring', 'macos-keychain', 'secret-service')),
      entry: fc.constantFrom(...entryKnowledge),
    }),
    updates: fc.record({
      checkedAt: fc.option(moment),
      firstTriedAt: fc.option(moment),
      triedAt: fc.option(moment),
      failedChecks: fc.nat(),
      offered: fc.option(text),
      newest: fc.uniqueArray(fc.record({ key: text, version: text }), {
        maxLength: 3,
        selector: ({ key }) => key,
      }),
    }),
    window: fc.record({
      bounds: fc.option(
        fc.record({
          x: fc.integer({ min: -5000, max: 5000 }),
          y: fc.integer({ min: -5000, max: 5000 }),
          width: fc.integer({ min: 1, max: 5000 }),
          height: fc.integer({ min: 1, max: 5000 }),
        }),
      ),
      maximized: fc.boolean(),
    }),
  },
  { noNullPrototype: true },
);
