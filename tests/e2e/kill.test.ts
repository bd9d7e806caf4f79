import { setTimeout as moment } from 'node:timers/promises';
// What the page's window offers is declared beside the one reader of it.
import type {} from '../../renderer/bridge/get-bridge';
import type { NexarServer } from '../nexar-server/nexar-server';
import { stressCount } from '../support/stress-count';
import { expect, type Launch, test } from './fixtures';
import { leadTo, type Opened, openApp, openConnected } from './open-app';
import { connectWindow } from './pages/connect-window';

const kills = stressCount('kills while it saves', { small: 2, full: 100 });
const seed = 20_260_115;
/** Longer than a save takes, token request and keychain process included: kills fall before, within and after it. */
const maxMs = 1_500;

/** mulberry32: the same moments in every run. */
function seededRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Saved {
  clientId: string;
  clientSecret: string;
  country: string;
  currency: string;
}

const places = [
  ['DE', 'EUR'],
  ['JP', 'JPY'],
  ['US', 'USD'],
  ['GB', 'GBP'],
] as const;

/** Each step has all its values to itself, so that a mix of two shows. */
function stepOf(number: number): Saved {
  const [country, currency] = places[number % places.length] ?? places[0];
  return { clientId: `app-of-step-${number}`, clientSecret: `secret-of-step-${number}`, country, currency };
}

/** What an app has found when it started: the credentials that it showed the identity server, and its settings. */
async function readSaved(
  { page }: Opened,
  nexar: NexarServer,
): Promise<Saved & { corruptBackup: string | null }> {
  await expect.poll(() => nexar.requestsTo('identity').length, { timeout: 20_000 }).toBeGreaterThan(0);
  const form = nexar.requestsTo('identity')[0]?.form;
  const answer = await page.evaluate(() => window.parts?.settings());
  if (!answer?.ok) throw new Error('the settings cannot be read');
  const { country, currency } = answer.value.settings;
  const { client_id: clientId = '', client_secret: clientSecret = '' } = form ?? {};
  return { clientId, clientSecret, country, currency, corruptBackup: answer.value.corruptBackup };
}

async function openOnProfile(launch: Launch, nexar: NexarServer, userDataDir: string): Promise<Opened> {
  nexar.clearRequests();
  return openApp(launch, { env: leadTo(nexar), userDataDir });
}

/** Begins to save `next`, the settings after `settingsMs`, by what the pages themselves call; waits for neither. */
async function beginToSave(
  { app, page, header, settings }: Opened,
  next: Saved,
  settingsMs: number,
): Promise<void> {
  await header.settingsLink.click();
  const [credentials] = await Promise.all([app.electronApp.waitForEvent('window'), settings.replace.click()]);
  const connect = connectWindow(credentials);
  await expect(connect.clientId).toBeFocused();
  await connect.clientId.fill(next.clientId);
  await connect.clientSecret.fill(next.clientSecret);
  const { country, currency } = next;
  await page.evaluate(
    ({ change, ms }) => void setTimeout(() => void window.parts?.changeSettings(change), ms),
    { change: { country, currency }, ms: settingsMs },
  );
  // Killed while it is clicked, the page has no answer any more.
  void connect.connect.click({ noWaitAfter: true }).catch(() => undefined);
}

test(`killed ${kills} times while it saves, the app finds the old or the new, never none or a mix`, async ({
  launch,
  nexar,
}) => {
  test.setTimeout(60_000 + kills * 20_000);
  const random = seededRandom(seed);
  const counts = { oldCredentials: 0, newCredentials: 0, oldSettings: 0, newSettings: 0 };
  nexar.setCredentials(stepOf(0));
  const first = await openConnected(launch, nexar);
  const { userDataDir } = first.app;
  let before: Saved = { ...stepOf(0), country: 'US', currency: 'USD' };
  let opened = first;
  for (let step = 1; step <= kills; step += 1) {
    const next = stepOf(step);
    nexar.setCredentials(next);
    const killMs = random() * maxMs;
    // Close to the kill, on either side of it.
    await beginToSave(opened, next, Math.max(0, killMs + (random() - 0.5) * 60));
    await moment(killMs);
    await opened.app.kill();

    opened = await openOnProfile(launch, nexar, userDataDir);
    const { corruptBackup, ...found } = await readSaved(opened, nexar);
    expect(corruptBackup, `step ${step}`).toBeNull();
    const credentials = ({ clientId, clientSecret }: Saved) => `${clientId} ${clientSecret}`;
    const place = ({ country, currency }: Saved) => `${country} ${currency}`;
    expect([credentials(before), credentials(next)], `step ${step}`).toContain(credentials(found));
    expect([place(before), place(next)], `step ${step}`).toContain(place(found));
    counts[credentials(found) === credentials(next) ? 'newCredentials' : 'oldCredentials'] += 1;
    counts[place(found) === place(next) ? 'newSettings' : 'oldSettings'] += 1;
    before = found;
  }
  process.stdout.write(`${kills} kills, seed ${seed}: ${JSON.stringify(counts)}\n`);
});
