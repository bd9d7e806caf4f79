import { backToResults, frameTime, openPart, searchFor } from '../rig/app-acts';
import { prepareText } from './prepare-text';
import type { Row } from './row';

export const openListedPart: Row = {
  name: 'open-part',
  async measure(context) {
    const { place, runs, recorder, say } = context;
    const text = prepareText(place, 'ten');
    const app: number[] = [];
    const floor: number[] = [];
    const started = await place.start('app');
    try {
      const { page } = started;
      await page.report('focused');
      await searchFor(page, text, 10);
      // Each run opens another part, after two that teach V8 what the later ones run.
      for (let run = -2; run < runs; run += 1) {
        const frame = await frameTime(page);
        if (run >= 0) await recorder?.begin(started);
        const { inView } = await openPart(page, (run + 10) % 10, 26);
        if (run >= 0) await recorder?.end('open-part', started, inView);
        await backToResults(page);
        if (run < 0) continue;
        app.push(inView);
        floor.push(frame);
        say(`open-part ${run + 1}/${runs}: ${inView.toFixed(1)} ms, a frame ${frame.toFixed(1)} ms`);
      }
    } finally {
      await started.quit();
    }
    const title = 'Opening a listed part to its offers painted, in frames';
    return [{ name: 'open-part', title, unit: 'ms', app, floor, compare: 'ratio', goal: 4 }];
  },
};
