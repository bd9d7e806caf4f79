import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plantInApp } from '../../support/plant-in-app';
import { giveToTestUser } from '../../support/test-user';
import { gzipKilobytes } from '../figures/gzip-size';
import { readWhenWritten } from '../rig/read-when-written';
import type { Measured, Row } from './row';

const noteLoaded = fileURLToPath(new URL('../planted/note-loaded-files.ts', import.meta.url));
/** What a start has really read, as the page and main themselves know it. */
export const javascript: Row = {
  name: 'javascript',
  async measure({ place }) {
    const folder = join(place.run.folder, 'noting-app');
    await plantInApp(place.run.appFolder, folder, { 'note-loaded-files': noteLoaded });
    giveToTestUser(place.run.user, folder);
    const note = join(folder, 'loaded.json');
    const started = await place.start('app', { appFolder: folder, env: { BENCH_LOADED_FILES: note } });
    try {
      await started.page.report('focused');
      const main = ((await readWhenWritten(note)) as string[]).filter((file) =>
        file.startsWith(join(folder, 'dist')),
      );
      const page = (await started.page.scripts())
        .filter((address) => address.startsWith('app://'))
        .map((address) => new URL(address).pathname);
      const dist = join(folder, 'dist');
      const preload = [join(dist, 'parts-preload/parts-preload.cjs')];
      const line = (name: string, title: string, files: readonly string[], goal: number): Measured => ({
        name,
        title: `${title}, gzipped`,
        unit: 'KB',
        app: [gzipKilobytes(files)],
        floor: [],
        compare: 'alone',
        goal,
      });
      return [
        {
          ...line(
            'javascript-page',
            'JavaScript read at start: page',
            page.map((path) => join(dist, 'renderer', path)),
            260,
          ),
          aim: 200,
        },
        line('javascript-main', 'The same: main', main, 200),
        line('javascript-preload', 'The same: preload', preload, 1.2),
      ];
    } finally {
      await started.quit();
    }
  },
};
