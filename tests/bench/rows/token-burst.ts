import { setTimeout as wait } from 'node:timers/promises';
import { makeContinuingApp } from '../rig/continuing-app';
import type { Row } from './row';

const searches = 200;

export const tokenBurst: Row = {
  name: 'token-burst',
  async measure({ place, runs, say }) {
    const app: number[] = [];
    const { nexar } = place;
    const [ten = ''] = place.catalog.texts.twentyOffers;
    const started = await place.start('app', { appFolder: await makeContinuingApp(place, 'token-burst') });
    try {
      const { page } = started;
      await page.report('focused');
      // Until the token of the start is there, a revoked one would prove nothing.
      await page.run(() =>
        window.bench.paintedWhen(
          () => document.querySelector('output[aria-label="Connection"]')?.textContent === 'Connected',
        ),
      );
      for (let run = 0; run < runs; run += 1) {
        nexar.revokeAllTokens();
        nexar.clearRequests();
        const answered = await page.run(
          async ({ searches, text }) => {
            const bridge = (window as unknown as { parts: PartsBridge }).parts;
            const calls = Array.from({ length: searches }, (_, index) =>
              bridge.search({ callId: crypto.randomUUID(), text: `${text} ${index}`, start: 0 }),
            );
            return (await Promise.all(calls)).filter(({ ok }) => ok).length;
          },
          { searches, text: `${ten} ${run}` },
        );
        if (answered !== searches) throw new Error(`${answered} of ${searches} searches were answered`);
        app.push(nexar.requestsTo('identity').length);
        say(`token-burst ${run + 1}/${runs}: ${app.at(-1)} token requests`);
        // The token limits are the app's own: at most two a second.
        await wait(1000);
      }
    } finally {
      await started.quit();
    }
    const title = `${searches} searches at once on a revoked token: token requests sent`;
    return [{ name: 'token-burst', title, unit: '', app, floor: [1], compare: 'ratio', goal: 1 }];
  },
};

interface PartsBridge {
  search(request: { callId: string; text: string; start: number }): Promise<{ ok: boolean }>;
}
