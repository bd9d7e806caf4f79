import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plantInApp } from '../../support/plant-in-app';
import { giveToTestUser } from '../../support/test-user';
import type { BomFigures } from '../planted/measure-bom';
import { readWhenWritten } from '../rig/read-when-written';
import type { Row } from './row';

const measureBom = fileURLToPath(new URL('../planted/measure-bom.ts', import.meta.url));

/** What a BOM of a thousand lines with 26 offers each costs main, timed there. */
export const bom: Row = {
  name: 'bom',
  async measure({ place, runs }) {
    const folder = join(place.run.folder, 'bom-app');
    await plantInApp(place.run.appFolder, folder, { 'measure-bom': measureBom });
    giveToTestUser(place.run.user, folder);
    const file = join(folder, 'bom.json');
    const started = await place.start('app', {
      appFolder: folder,
      env: { BENCH_BOM: file, BENCH_RUNS: String(runs) },
    });
    try {
      await started.page.report('focused');
      const { read, boards, plans, step } = (await readWhenWritten(file)) as BomFigures;
      const line = { unit: 'ms', floor: [], compare: 'alone' } as const;
      return [
        { ...line, name: 'bom-read', title: 'A file of 1,000 lines to its lines', app: read, goal: 300 },
        {
          ...line,
          name: 'bom-boards',
          title: '1,000 lines for another number of boards',
          app: boards,
          goal: 50,
        },
        { ...line, name: 'bom-plans', title: 'Sourcing plans of 1,000 lines', app: plans, goal: 1000 },
        { ...line, name: 'bom-step', title: 'The longest step of the plans in main', app: step, goal: 20 },
      ];
    } finally {
      await started.quit();
    }
  },
};
