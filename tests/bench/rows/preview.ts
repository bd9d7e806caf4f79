import { frameTime, previewNext, searchFor, showPreview } from '../rig/app-acts';
import { prepareText } from './prepare-text';
import type { Row } from './row';

export const previewNextRow: Row = {
  name: 'preview',
  async measure(context) {
    const { place, runs, recorder, say } = context;
    const app: number[] = [];
    const floor: number[] = [];
    const started = await place.start('app');
    try {
      const { page } = started;
      await page.report('focused');
      for (let run = -1; run < runs; run += 1) {
        // Each run is a search of its own, whose rows nobody has looked at.
        await searchFor(page, prepareText(place, 'ten'), 10);
        if (run === -1) await showPreview(page);
        else
          await page.run(() =>
            document.querySelector<HTMLElement>('[role=grid] [role=row][tabindex="0"]')?.focus(),
          );
        const frame = await frameTime(page);
        if (run >= 0) await recorder?.begin(started);
        const seen = await previewNext(page);
        if (run >= 0) await recorder?.end('preview', started, seen);
        if (run < 0) continue;
        app.push(seen);
        floor.push(frame);
        say(`preview ${run + 1}/${runs}: ${seen.toFixed(1)} ms, a frame ${frame.toFixed(1)} ms`);
      }
    } finally {
      await started.quit();
    }
    const title = 'An arrow key to the next part in the preview, in frames';
    return [{ name: 'preview', title, unit: 'ms', app, floor, compare: 'ratio', goal: 2 }];
  },
};
