import { describe, expect, it } from 'vitest';
import { defaultSearchHistory } from '../../../../../electron/shared/contract/constants/default-search-history';
import { filteredView, historyBench } from './history-bench';

describe('what an earlier version has stored in the settings', () => {
  const former = { ...filteredView('LM358'), recent: ['LM358', 'NE555'] };

  it('moves into the database and leaves the settings', async () => {
    const { start, disk } = historyBench({ search: former });
    const { read, stop } = start();
    expect(await read()).toEqual(former);
    expect(disk.document).toEqual({ version: 1 });
    stop();
    expect(await start().read()).toEqual(former);
  });

  it('is read as earlier versions wrote it', async () => {
    const { read } = historyBench({
      search: { recent: ['LM358', 5], filters: [{ ...former.filters[0], facet: 'maker' }], visits: ['x'] },
    }).start();
    expect(await read()).toEqual({
      ...defaultSearchHistory,
      recent: ['LM358'],
      filters: [{ ...former.filters[0], facet: 'manufacturer' }],
    });
  });

  it('stays where it is, and is used, as long as the database cannot be used', async () => {
    const { start, disk } = historyBench({ search: former });
    const first = start({ usable: false });
    expect(await first.read()).toEqual(former);
    await first.remember('BC547');
    first.stop();
    expect(disk.document).toEqual({ version: 1, search: former });
    expect(await start().read()).toEqual(former);
    expect(disk.document).toEqual({ version: 1 });
  });

  it('is not taken over a second time where the settings could not be saved', async () => {
    const { start, disk } = historyBench({ search: former });
    disk.full = true;
    const first = start();
    await first.read();
    await first.remember('BC547');
    first.stop();
    disk.full = false;
    expect((await start().read()).recent).toEqual(['BC547', 'LM358', 'NE555']);
    expect(disk.document).toEqual({ version: 1 });
  });

  it('is cleared from the settings as well, where the database cannot be used', async () => {
    const { start, disk } = historyBench({ search: former });
    await start({ usable: false }).history.calls.forgetSearches(undefined);
    expect(disk.document).toEqual({ version: 1 });
  });

  it('leaves behind what contains the secret', async () => {
    const { read } = historyBench({ search: former, secret: 'LM358' }).start();
    expect(await read()).toEqual({ ...former, recent: ['NE555'], filters: [], filteredText: null });
  });
});
