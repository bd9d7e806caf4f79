import { setTimeout as wait } from 'node:timers/promises';
// Declares the bridge on `window`.
import type {} from '../../renderer/bridge/get-bridge';
import type { NexarServer } from '../nexar-server/nexar-server';
import { seededRandom } from '../support/seeded-random';
import { stressCount } from '../support/stress-count';
import { keepEditing, makeBom, notesOf } from './edited-bom';
import { expect, type Launch, test } from './fixtures';
import { nexarVariables, type OpenedApp, openApp, openConnected } from './open-app';
import { connectWindow } from './pages/connect-window';

const kills = stressCount('kills while saving', { small: 2, full: 100 });
const seed = 20_260_115;
/** Longer than a save with its token request and keychain process, so that kills happen before, during and after it. */
const maxMs = 1_500;

interface Saved {
  clientId: string;
  clientSecret: string;
  country: string;
  currency: string;
}

const regions = [
  ['DE', 'EUR'],
  ['JP', 'JPY'],
  ['US', 'USD'],
  ['GB', 'GBP'],
] as const;

/** Every step has unique values, so that a mix of two steps is noticed. */
function stepOf(number: number): Saved {
  const [country, currency] = regions[number % regions.length] ?? regions[0];
  return { clientId: `app-of-step-${number}`, clientSecret: `secret-of-step-${number}`, country, currency };
}

/** The data that an app has found at startup: the credentials it sent to the identity server, and its settings. */
async function readSaved(
  { page }: OpenedApp,
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

async function openOnProfile(launch: Launch, nexar: NexarServer, userDataDir: string): Promise<OpenedApp> {
  nexar.clearRequests();
  return openApp(launch, { env: nexarVariables(nexar), userDataDir });
}

/** Starts saving `next` through the pages, the settings after `settingsMs`, without waiting for either. */
async function beginToSave(
  { app, page, header, settings }: OpenedApp,
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
  // A page killed during the click never returns from it.
  void connect.connect.click({ noWaitAfter: true }).catch(() => undefined);
}

test(`The app killed ${kills} times while saving or editing a BOM finds the old or the new data, never none or a mix`, async ({
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
  const bomId = await makeBom(first.page);
  let edit = 0;
  for (let step = 1; step <= kills; step += 1) {
    const next = stepOf(step);
    nexar.setCredentials(next);
    const killMs = random() * maxMs;
    // Shortly before or after the kill.
    const lastStored = await keepEditing(opened.page, bomId, edit + 1);
    await beginToSave(opened, next, Math.max(0, killMs + (random() - 0.5) * 60));
    await wait(killMs);
    await opened.app.kill();

    opened = await openOnProfile(launch, nexar, userDataDir);
    // The edit under way at most is lost, and no line is ahead of another.
    const notes = await notesOf(opened.page, bomId);
    edit = Number(notes[0]);
    expect(notes, `step ${step}`).toEqual([`${edit}`, `${edit}`, `${edit}`]);
    expect(edit, `step ${step}`).toBeGreaterThanOrEqual(Math.max(1, lastStored()));
    const { corruptBackup, ...found } = await readSaved(opened, nexar);
    expect(corruptBackup, `step ${step}`).toBeNull();
    const credentials = ({ clientId, clientSecret }: Saved) => `${clientId} ${clientSecret}`;
    const region = ({ country, currency }: Saved) => `${country} ${currency}`;
    expect([credentials(before), credentials(next)], `step ${step}`).toContain(credentials(found));
    expect([region(before), region(next)], `step ${step}`).toContain(region(found));
    counts[credentials(found) === credentials(next) ? 'newCredentials' : 'oldCredentials'] += 1;
    counts[region(found) === region(next) ? 'newSettings' : 'oldSettings'] += 1;
    before = found;
  }
  const outcome = JSON.stringify({ ...counts, bomEdits: edit });
  process.stdout.write(`${kills} kills, seed ${seed}: ${outcome}\n`);
});
