import { describe, expect, it } from 'vitest';
import { createSearchHistory } from '../../../../../electron/features/history/search-history';
import { searchHistorySection } from '../../../../../electron/features/history/search-history-section';
import { defaultSearchHistory } from '../../../../../electron/shared/contract/constants/default-search-history';
import {
  maxRecentSearches,
  type SearchHistory,
  type SearchView,
} from '../../../../../electron/shared/contract/history';
import { openSettingsFile } from '../../../../../electron/storage/settings-file';
import { createFakeClock } from '../../../fake-clock';
import { defaultStoredSettings, documentOf, openAllSections } from '../../settings-file/all-sections';

function openHistory(secret = 'no such secret') {
  const emitted: SearchHistory[] = [];
  const disk = { full: false, saves: 0 };
  const clock = createFakeClock();
  const file = openSettingsFile(
    {
      folder: '/data',
      stored: null,
      corruptBackup: null,
      save() {
        if (disk.full) throw new Error('disk full');
        disk.saves += 1;
      },
    },
    () => {},
  );
  const section = file.section(searchHistorySection);
  const history = createSearchHistory({
    section,
    holdsSecret: (text) => text.includes(secret),
    log: { warn: () => undefined },
    onChanged: (next) => emitted.push(next),
    clock,
  });
  disk.saves = 0;
  return { history, emitted, disk, clock, section };
}

const view = (filteredText: string | null): SearchView => ({
  order: { column: 'stock', descending: true },
  filters: [{ facet: 'manufacturer', values: ['1'], from: null, to: null }],
  filteredText,
  hiddenColumns: [],
  shownColumns: [],
  columnWidths: {},
});

describe('recent searches', () => {
  it('are listed latest first, each once regardless of case', () => {
    const { history, emitted } = openHistory();
    for (const text of ['LM358', 'NE555', 'lm358']) history.remember(text);
    expect(history.read().recent).toEqual(['lm358', 'NE555']);
    expect(emitted.at(-1)).toEqual(history.read());
  });

  it('are forgotten together with their filters', () => {
    const { history } = openHistory();
    history.rememberView(view('LM358'));
    expect(history.read()).toMatchObject(view('LM358'));
    expect(history.forgetSearches()).toMatchObject({ filters: [], filteredText: null });
  });

  it('are limited in number', () => {
    const { history } = openHistory();
    for (let at = 0; at < 40; at += 1) history.remember(`PART-${at}`);
    expect(history.read().recent).toHaveLength(maxRecentSearches);
    expect(history.read().recent[0]).toBe('PART-39');
  });

  it('are forgotten all at once', () => {
    const { history, emitted } = openHistory();
    history.remember('LM358');
    expect(history.forgetSearches().recent).toEqual([]);
    expect(emitted.at(-1)?.recent).toEqual([]);
  });

  it('never include a text that contains the secret', () => {
    const { history } = openHistory('hunter2-hunter2');
    history.remember('x hunter2-hunter2');
    expect(history.read().recent).toEqual([]);
  });

  it('never include filters of a text that contains the secret', () => {
    const { history } = openHistory('hunter2-hunter2');
    history.rememberView(view('x hunter2-hunter2'));
    expect(history.read()).toMatchObject({ filters: [], filteredText: null });
  });

  it('do not fail a search if they cannot be saved', () => {
    const { history, disk } = openHistory();
    disk.full = true;
    history.remember('LM358');
    expect(history.read().recent).toEqual([]);
    expect(() => history.forgetSearches()).toThrow('disk full');
  });

  it('have no filters if a version stored these without a text', () => {
    const { filteredText: _unknown, ...before } = {
      ...defaultSearchHistory,
      ...view(null),
      recent: ['LM358'],
    };
    const { search } = openAllSections({ ...documentOf(defaultStoredSettings), search: before });
    expect(search.read()).toEqual({ ...before, filteredText: null });
  });

  it('are forgotten with what another version has stored about them', () => {
    const { search, written } = openAllSections({
      ...documentOf(defaultStoredSettings),
      search: { ...defaultSearchHistory, recent: [{ text: 'LM358' }], visits: ['LM358'] },
    });
    const history = createSearchHistory({
      section: search,
      holdsSecret: () => false,
      log: { warn: () => undefined },
      onChanged: () => {},
      clock: createFakeClock(),
    });
    history.forgetSearches();
    expect(JSON.stringify(written())).not.toContain('LM358');
  });
});

describe('the results view', () => {
  const withRange = (from: string): SearchView => ({
    ...view('LM358'),
    filters: [{ facet: 'capacitance', values: [], from, to: null }],
  });

  it('is applied at once and saved once after typing has stopped', async () => {
    const { history, emitted, disk, clock, section } = openHistory();
    for (const typed of ['4', '4.', '4.7', '4.7 µ', '4.7 µF']) {
      expect(history.rememberView(withRange(typed))).toMatchObject(withRange(typed));
      expect(history.read()).toMatchObject(withRange(typed));
      expect(emitted.at(-1)).toMatchObject(withRange(typed));
      await clock.advance(499);
    }
    expect(disk.saves).toBe(0);
    await clock.advance(1);
    expect(disk.saves).toBe(1);
    expect(section.read()).toMatchObject(withRange('4.7 µF'));
    expect(clock.pending()).toBe(0);
  });

  it('is saved when the app quits before that', () => {
    const { history, disk, clock, section } = openHistory();
    history.rememberView(withRange('4.7 µF'));
    history.flush();
    expect(section.read()).toMatchObject(withRange('4.7 µF'));
    history.flush();
    expect(disk.saves).toBe(1);
    expect(clock.pending()).toBe(0);
  });

  it('is saved along with a search and dropped with forgotten searches', async () => {
    const { history, disk, clock, section } = openHistory();
    history.rememberView(withRange('4.7 µF'));
    history.remember('LM358');
    expect(section.read()).toMatchObject({ ...withRange('4.7 µF'), recent: ['LM358'] });
    history.rememberView(withRange('10 µF'));
    history.forgetSearches();
    await clock.advance(1000);
    expect(section.read()).toMatchObject({ filters: [], recent: [] });
    expect(disk.saves).toBe(2);
  });

  it('stays in memory until the app quits if it cannot be saved', async () => {
    const { history, disk, clock } = openHistory();
    disk.full = true;
    history.rememberView(withRange('4.7 µF'));
    await clock.advance(1000);
    expect(history.read()).toMatchObject(withRange('4.7 µF'));
  });
});
