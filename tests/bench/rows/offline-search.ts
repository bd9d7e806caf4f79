import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { giveToTestUser } from '../../support/test-user';
import { typeOffline, waitUntilOffline } from '../rig/app-acts';
import { fillCache } from '../rig/fill-cache';
import type { Row } from './row';

const parts = 20_000;
const prefix = 'QX';

/** An address at which nobody listens. */
async function goneAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/`;
}

/** What somebody without a network waits for at each key. */
export const offlineSearch: Row = {
  name: 'offline-search',
  async measure({ place, runs, recorder, say }) {
    const profile = place.copyProfile('app');
    await fillCache(profile, place.nexar.clientId, prefix, parts);
    giveToTestUser(place.run.user, profile);
    const gone = await goneAddress();
    const started = await place.start('app', {
      profile,
      env: { NEXAR_IDENTITY_URL: gone, NEXAR_API_URL: gone },
    });
    const app: number[] = [];
    try {
      const { page } = started;
      await page.report('focused');
      await waitUntilOffline(page);
      // Each run ends in another digit, after two that teach V8 what the later ones run.
      for (let run = -2; run < runs; run += 1) {
        if (run >= 0) await recorder?.begin(started);
        const seen = await typeOffline(page, prefix, String((run + 10) % 10));
        if (run >= 0) await recorder?.end('offline-search', started, seen);
        if (run < 0) continue;
        app.push(seen);
        say(`offline-search ${run + 1}/${runs}: ${seen.toFixed(1)} ms`);
      }
    } finally {
      await started.quit();
    }
    const title = 'Offline, a key to the rows that match it of 20,000 cached parts';
    return [
      { name: 'offline-search', title, unit: 'ms', app, floor: [], compare: 'alone', goal: null, aim: 50 },
    ];
  },
};
