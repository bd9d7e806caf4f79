import { scrollGrid } from '../rig/app-acts';
import { openBom, typeBoards } from '../rig/bom-acts';
import { makeContinuingApp } from '../rig/continuing-app';
import type { Row } from './row';

const lines = 1000;

/** A BOM of a thousand lines on screen, looked up at the Nexar on loopback. */
export const bomScreen: Row = {
  name: 'bom-screen',
  async measure({ place, runs, recorder, say }) {
    const numbers = place.catalog.parts.slice(0, lines).map(({ mpn }) => mpn);
    const table = ['Quantity,MPN', ...numbers.map((mpn, at) => `${(at % 9) + 1},${mpn}`)].join('\n');
    const started = await place.start('app', { appFolder: await makeContinuingApp(place, 'bom-screen') });
    const boards: number[] = [];
    const scroll: number[] = [];
    try {
      const { page } = started;
      await page.report('focused');
      await page.run(() =>
        window.bench.paintedWhen(
          () => document.querySelector('output[aria-label="Connection"]')?.textContent === 'Connected',
        ),
      );
      await openBom(page, table, lines);
      for (let run = -2; run < runs; run += 1) {
        if (run >= 0) await recorder?.begin(started);
        // One that is set already would change nothing.
        const typed = await typeBoards(page, String(2 + ((run + 2) % 8)));
        if (run < 0) continue;
        await recorder?.end('bom-screen', started, typed);
        boards.push(typed);
      }
      for (let run = 0; run < runs; run += 1) {
        scroll.push(await scrollGrid(page, 'BOM lines'));
        await page.run(() => {
          (window as unknown as { benchScrolled: Element }).benchScrolled.scrollTop = 0;
          return window.bench.paintedWhen(() => true);
        });
        say(
          `bom-screen ${run + 1}/${runs}: ${boards[run]?.toFixed(1)} ms, longest frame ${scroll[run]?.toFixed(1)} ms`,
        );
      }
    } finally {
      await started.quit();
    }
    const line = { unit: 'ms', floor: [], compare: 'alone' } as const;
    return [
      {
        ...line,
        name: 'bom-screen-boards',
        title: 'A key in the field of boards to 1,000 lines',
        app: boards,
        goal: 50,
      },
      {
        ...line,
        name: 'bom-screen-scroll',
        title: 'Longest frame while 1,000 lines scroll',
        app: scroll,
        goal: 33,
      },
    ];
  },
};
