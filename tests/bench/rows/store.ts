import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plantInApp } from '../../support/plant-in-app';
import { giveToTestUser } from '../../support/test-user';
import { readWhenWritten } from '../rig/read-when-written';
import type { Row } from './row';

const measureStore = fileURLToPath(new URL('../planted/measure-store.ts', import.meta.url));

/** What the ledger's file and that of cached answers cost main, timed there. */
export const store: Row = {
  name: 'store',
  async measure({ place, runs }) {
    const folder = join(place.run.folder, 'store-app');
    await plantInApp(place.run.appFolder, folder, { 'measure-store': measureStore });
    giveToTestUser(place.run.user, folder);
    const file = join(folder, 'store.json');
    const started = await place.start('app', {
      appFolder: folder,
      env: { BENCH_STORE: file, BENCH_RUNS: String(runs) },
    });
    try {
      await started.page.report('focused');
      const { open, book, part } = (await readWhenWritten(file)) as Record<
        'open' | 'book' | 'part',
        number[]
      >;
      const line = { unit: 'ms', floor: [], compare: 'alone' } as const;
      return [
        {
          ...{ ...line, name: 'store-open', app: open, goal: null },
          title: 'Opening user-data.db with 10,000 lines, and reading what is left',
        },
        { ...line, name: 'store-book', title: 'What booking adds to a search', app: book, goal: 1 },
        {
          ...{ ...line, name: 'store-part', app: part, goal: null },
          title: 'Opening cache.db with 10,000 parts, and reading one with the nine beside it',
        },
      ];
    } finally {
      await started.quit();
    }
  },
};
