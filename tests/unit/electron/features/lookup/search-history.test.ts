import { describe, expect, it } from 'vitest';
import { createSearchHistory } from '../../../../../electron/features/lookup/search-history';
import { openSettingsFile } from '../../../../../electron/features/settings/settings-file';
import { defaultStoredSettings } from '../../../../../electron/features/settings/stored-settings';
import {
  maxRecentSearches,
  type SearchHistory,
  type SearchView,
} from '../../../../../electron/shared/contract/search-history';
import { createFakeClock } from '../../../fake-clock';

function memory(secret = 'no such secret') {
  const told: SearchHistory[] = [];
  const disk = { full: false, saves: 0 };
  const clock = createFakeClock();
  const settings = openSettingsFile({
    folder: '/data',
    stored: null,
    corruptBackup: null,
    save() {
      if (disk.full) throw new Error('disk full');
      disk.saves += 1;
    },
  });
  const provider = createSearchHistory({
    settings,
    holdsSecret: (text) => text.includes(secret),
    log: { warn: () => undefined },
    onChanged: (next) => told.push(next),
    clock,
  });
  disk.saves = 0;
  return { provider, told, disk, clock, settings };
}

const view = (filteredText: string | null): SearchView => ({
  order: { column: 'stock', descending: true },
  filters: [{ facet: 'manufacturer', values: ['1'], from: null, to: null }],
  filteredText,
  hiddenColumns: [],
  columnWidths: {},
});

describe('recent searches', () => {
  it('stand the latest first, each once whatever its case', () => {
    const { provider, told } = memory();
    for (const text of ['LM358', 'NE555', 'lm358']) provider.remember(text);
    expect(provider.read().recent).toEqual(['lm358', 'NE555']);
    expect(told.at(-1)).toEqual(provider.read());
  });

  it('take the filters that were chosen on one of them along when they are forgotten', () => {
    const { provider } = memory();
    provider.rememberView(view('LM358'));
    expect(provider.read()).toMatchObject(view('LM358'));
    expect(provider.forgetSearches()).toMatchObject({ filters: [], filteredText: null });
  });

  it('are bounded', () => {
    const { provider } = memory();
    for (let at = 0; at < 40; at += 1) provider.remember(`PART-${at}`);
    expect(provider.read().recent).toHaveLength(maxRecentSearches);
    expect(provider.read().recent[0]).toBe('PART-39');
  });

  it('are forgotten all at once', () => {
    const { provider, told } = memory();
    provider.remember('LM358');
    expect(provider.forgetSearches().recent).toEqual([]);
    expect(told.at(-1)?.recent).toEqual([]);
  });

  it('never hold the secret', () => {
    const { provider } = memory('hunter2-hunter2');
    provider.remember('x hunter2-hunter2');
    expect(provider.read().recent).toEqual([]);
  });

  it('that were filtered never hold the secret either', () => {
    const { provider } = memory('hunter2-hunter2');
    provider.rememberView(view('x hunter2-hunter2'));
    expect(provider.read()).toMatchObject({ filters: [], filteredText: null });
  });

  it('that cannot be saved are no failure of the search', () => {
    const { provider, disk } = memory();
    disk.full = true;
    provider.remember('LM358');
    expect(provider.read().recent).toEqual([]);
    expect(() => provider.forgetSearches()).toThrow('disk full');
  });

  it('of a version that kept filters for every text are there, and its filters are nobody’s', () => {
    const { filteredText: _unknown, ...before } = {
      ...defaultStoredSettings.search,
      ...view(null),
      recent: ['LM358'],
    };
    const { read } = openSettingsFile({
      folder: '/data',
      stored: { ...defaultStoredSettings, search: before },
      corruptBackup: null,
      save: () => undefined,
    });
    expect(read('search')).toEqual({ ...before, filteredText: null });
  });
});

describe('how results are looked at', () => {
  const withRange = (from: string): SearchView => ({
    ...view('LM358'),
    filters: [{ facet: 'capacitance', values: [], from, to: null }],
  });

  it('holds at once, and is saved once when the typing of a range has settled', async () => {
    const { provider, told, disk, clock, settings } = memory();
    for (const typed of ['4', '4.', '4.7', '4.7 µ', '4.7 µF']) {
      expect(provider.rememberView(withRange(typed))).toMatchObject(withRange(typed));
      expect(provider.read()).toMatchObject(withRange(typed));
      expect(told.at(-1)).toMatchObject(withRange(typed));
      await clock.advance(499);
    }
    expect(disk.saves).toBe(0);
    await clock.advance(1);
    expect(disk.saves).toBe(1);
    expect(settings.read('search')).toMatchObject(withRange('4.7 µF'));
    expect(clock.pending()).toBe(0);
  });

  it('is not lost when the app quits before', () => {
    const { provider, disk, clock, settings } = memory();
    provider.rememberView(withRange('4.7 µF'));
    provider.flush();
    expect(settings.read('search')).toMatchObject(withRange('4.7 µF'));
    provider.flush();
    expect(disk.saves).toBe(1);
    expect(clock.pending()).toBe(0);
  });

  it('is saved with a search that is remembered meanwhile, and goes with searches that are cleared', async () => {
    const { provider, disk, clock, settings } = memory();
    provider.rememberView(withRange('4.7 µF'));
    provider.remember('LM358');
    expect(settings.read('search')).toMatchObject({ ...withRange('4.7 µF'), recent: ['LM358'] });
    provider.rememberView(withRange('10 µF'));
    provider.forgetSearches();
    await clock.advance(1000);
    expect(settings.read('search')).toMatchObject({ filters: [], recent: [] });
    expect(disk.saves).toBe(2);
  });

  it('that cannot be saved holds until the app quits', async () => {
    const { provider, disk, clock } = memory();
    disk.full = true;
    provider.rememberView(withRange('4.7 µF'));
    await clock.advance(1000);
    expect(provider.read()).toMatchObject(withRange('4.7 µF'));
  });
});
