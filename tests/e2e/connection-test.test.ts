// Declares the bridge on `window`.
import type {} from '../../renderer/bridge/get-bridge';
import { expectAccessible } from './accessibility';
import { openConnectedProfile } from './connected-profile';
import { connectionFailureCases } from './connection-failure-cases';
import { expect, test } from './fixtures';

test('Test connection shows each step as it runs', async ({ connectedApp: { header, settings, nexar } }) => {
  await header.settingsLink.click();
  nexar.fault('api', { kind: 'silence' });
  await settings.test.focus();
  await settings.test.press('Enter');
  await expect(settings.testSteps).toHaveText([
    'Sign-in server reached',
    'Credentials accepted',
    'Parts service: checking…',
  ]);
  await expect(settings.testResult).toHaveText('Testing…');
  await expect(settings.test).toBeDisabled();
  // The button ignores presses and keeps the focus.
  nexar.clearRequests();
  await settings.test.press('Enter');
  await expect(settings.test).toBeFocused();
  expect(nexar.requestsTo('identity')).toEqual([]);
});

test('Test connection names each cause with its remedy, uses no parts and warns about a wrong clock', async ({
  connectedApp: { header, settings, search, page, nexar },
}) => {
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await header.settingsLink.click();
  const credentials = { clientId: nexar.clientId, clientSecret: nexar.clientSecret };
  for (const { name, trigger, steps, message, remedy } of connectionFailureCases) {
    await test.step(name, async () => {
      trigger(nexar);
      await settings.test.click();
      await expect(settings.testResult).toHaveText(/^Failed: .+\. No parts used\.$/);
      await expect(settings.testSteps).toHaveCount(5);
      for (const [index, step] of steps.entries())
        await expect(settings.testSteps.nth(index)).toHaveText(step);
      await expect(settings.testSteps.nth(steps.length - 1)).toHaveText(message);
      await expect(settings.testSteps.nth(steps.length - 1)).toHaveText(remedy);
      for (let index = steps.length; index < 5; index += 1)
        await expect(settings.testSteps.nth(index)).toHaveText(/: not checked$/);
      nexar.clearFaults();
      nexar.setPartLimit(null);
      nexar.setCredentials(credentials);
    });
  }
  await expectAccessible(page, 'Settings, a step failed');
  // Further ahead than the token's lifetime.
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

test('Test connection reports the last lookup where the service does not check the part limit of an empty search', async ({
  connectedApp: { header, settings, search, nexar },
}) => {
  nexar.setEmptyLookupsRefused(false);
  nexar.setPartLimit(0);
  await header.settingsLink.click();
  await settings.test.click();
  // Nothing has been looked up yet, so nothing is known.
  await expect(settings.testResult).toHaveText('Connection OK. No parts used.');
  await expect(settings.testSteps.nth(4)).toContainText('Nexar doesn’t report how many parts are left');
  await header.searchLink.click();
  await search.searchFor('LM358');
  await expect(search.failure).toContainText('its limit is 0');
  await header.settingsLink.click();
  await settings.test.click();
  await expect(settings.testSteps.nth(4)).toHaveText(
    /^Part limit: warning.*the last search was refused on .*20\d\d.*: .*its limit is 0/,
  );
  // An empty search does not prove that the limit has been lifted; one with parts does.
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

test('Test connection reports an unknown host and a missing network', async ({
  launch,
  workspace,
  nexar,
}) => {
  const { app, header, settings } = await openConnectedProfile(launch, workspace, nexar, {
    env: { NEXAR_IDENTITY_URL: 'https://identity.parts.test/connect/token' },
    args: ['--host-resolver-rules=MAP identity.parts.test ~NOTFOUND'],
  });
  await header.settingsLink.click();
  await settings.test.click();
  await expect(settings.testSteps.first()).toHaveText(/^Sign-in server: failed.*couldn’t be found.*DNS/);
  // Chromium's error on a computer without any network; the test runner itself needs one.
  await app.electronApp.evaluate(({ net }) => {
    net.fetch = () => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED'));
  });
  await settings.test.click();
  await expect(settings.testSteps.first()).toHaveText(/failed.*not connected to a network/);
  expect(nexar.partsSpent).toBe(0);
});

test('A page that keeps testing the connection gets one test at a time', async ({
  connectedApp: { page, nexar },
}) => {
  nexar.clearRequests();
  const answers = await page.evaluate(() =>
    Promise.all(Array.from({ length: 200 }, () => window.parts?.testConnection())),
  );
  expect(answers.every((answer) => answer?.ok && answer.value.partsSpent === 0)).toBe(true);
  expect(nexar.requestsTo('identity')).toHaveLength(1);
  expect(nexar.requestsTo('api')).toHaveLength(2);
});
