// What the page's window offers is declared beside the one reader of it.
import type {} from '../../renderer/bridge/get-bridge';
import { expectAccessible } from './accessibility';
import { openRemembered } from './connected-profile';
import { connectionCauses } from './connection-failure-cases';
import { expect, test } from './fixtures';

test('each step is shown while it runs', async ({ connectedApp: { header, settings, nexar } }) => {
  await header.settingsLink.click();
  nexar.fault('api', { kind: 'silence' });
  await settings.test.focus();
  await settings.test.press('Enter');
  await expect(settings.testSteps).toHaveText([
    'Sign-in server: OK',
    'Credentials: OK',
    'Parts service: checking…',
  ]);
  await expect(settings.testResult).toHaveText('Testing…');
  await expect(settings.test).toBeDisabled();
  // It takes no press, and keeps the focus.
  nexar.clearRequests();
  await settings.test.press('Enter');
  await expect(settings.test).toBeFocused();
  expect(nexar.requestsTo('identity')).toEqual([]);
});

test('every cause is named with its remedy, and no part is spent; a clock that is wrong is a warning', async ({
  connectedApp: { header, settings, search, page, nexar },
}) => {
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await header.settingsLink.click();
  const known = { clientId: nexar.clientId, clientSecret: nexar.clientSecret };
  for (const { name, cause, steps, says, remedy } of connectionCauses) {
    await test.step(name, async () => {
      cause(nexar);
      await settings.test.click();
      await expect(settings.testResult).toHaveText(/^Failed: .+\. No parts used\.$/);
      await expect(settings.testSteps).toHaveCount(5);
      for (const [index, step] of steps.entries())
        await expect(settings.testSteps.nth(index)).toHaveText(step);
      await expect(settings.testSteps.nth(steps.length - 1)).toHaveText(says);
      await expect(settings.testSteps.nth(steps.length - 1)).toHaveText(remedy);
      for (let index = steps.length; index < 5; index += 1)
        await expect(settings.testSteps.nth(index)).toHaveText(/: not checked$/);
      await expect(settings.connection.getByText('No parts used', { exact: true })).toBeVisible();
      nexar.clearFaults();
      nexar.setPartLimit(null);
      nexar.setCredentials(known);
    });
  }
  await expectAccessible(page, 'Settings, a step failed');
  // Ahead by more than the token's lifetime.
  nexar.setClockAhead(25 * 3_600_000);
  await settings.test.click();
  await expect(settings.testResult).toHaveText('Connection OK, with a warning. No parts used.');
  await expect(settings.testSteps.nth(1)).toHaveText(
    /warning.*computer’s clock is off.*Correct the date, time and time zone/,
  );
  await expectAccessible(page, 'Settings, a step warns');
  nexar.setClockAhead(0);
  await settings.test.click();
  await expect(settings.testResult).toHaveText('Connection OK. No parts used.');
  expect(nexar.partsSpent).toBe(10);
});

test('a service that lets a search for nothing pass: what the last lookup said is told', async ({
  connectedApp: { header, settings, search, nexar },
}) => {
  nexar.setEmptyLookupsRefused(false);
  nexar.setPartLimit(0);
  await header.settingsLink.click();
  await settings.test.click();
  // Nobody has looked a part up yet: there is nothing that could be known.
  await expect(settings.testResult).toHaveText('Connection OK. No parts used.');
  await expect(settings.testSteps.nth(4)).toContainText('Nexar doesn’t tell how many parts are left');
  await header.searchLink.click();
  await search.searchFor('LM358');
  await expect(search.failure).toContainText('its limit is 0');
  await header.settingsLink.click();
  await settings.test.click();
  await expect(settings.testSteps.nth(4)).toHaveText(
    /^Quota: warning.*the last search was refused on .*20\d\d.*: .*its limit is 0/,
  );
  // That a search finds nothing is no sign that the limit is gone; that it brings parts is one.
  await header.searchLink.click();
  await search.searchFor('no such part');
  await expect(search.status).toHaveText('No parts found');
  await header.settingsLink.click();
  await settings.test.click();
  await expect(settings.testResult).toHaveText('Connection OK, with a warning. No parts used.');
  expect(nexar.partsSpent).toBe(0);
  nexar.setPartLimit(100);
  await header.searchLink.click();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await header.settingsLink.click();
  await settings.test.click();
  await expect(settings.testResult).toHaveText('Connection OK. No parts used.');
});

test('Test connection names a host that is not found, and a missing network', async ({
  launch,
  place,
  nexar,
}) => {
  const { app, header, settings } = await openRemembered(launch, place, nexar, {
    env: { NEXAR_IDENTITY_URL: 'https://identity.parts.test/connect/token' },
    args: ['--host-resolver-rules=MAP identity.parts.test ~NOTFOUND'],
  });
  await header.settingsLink.click();
  await settings.test.click();
  await expect(settings.testSteps.first()).toHaveText(/^Sign-in server: failed.*couldn’t be found.*DNS/);
  // What Chromium says on a computer without any network; the tests' own runner needs one.
  await app.electronApp.evaluate(({ net }) => {
    net.fetch = () => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED'));
  });
  await settings.test.click();
  await expect(settings.testSteps.first()).toHaveText(/failed.*not connected to a network/);
  expect(nexar.partsSpent).toBe(0);
});

test('a page that tests without end gets one test at a time', async ({ connectedApp: { page, nexar } }) => {
  nexar.clearRequests();
  const answers = await page.evaluate(() =>
    Promise.all(Array.from({ length: 200 }, () => window.parts?.testConnection())),
  );
  expect(answers.every((answer) => answer?.ok && answer.value.partsSpent === 0)).toBe(true);
  expect(nexar.requestsTo('identity')).toHaveLength(1);
  expect(nexar.requestsTo('api')).toHaveLength(2);
});
