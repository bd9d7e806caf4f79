import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { nexarVariables, openApp, restart } from './open-app';
import { openConnectWindow } from './pages/connect-window';

test('A correct secret connects, a wrong one entered later changes nothing, and a restart reconnects', async ({
  launch,
  nexar,
}) => {
  // Contains characters that a form must escape.
  const clientSecret = 'a+b/c=d&e%20f#ü"\'';
  nexar.setCredentials({ clientId: nexar.clientId, clientSecret });
  const first = await openApp(launch, { env: nexarVariables(nexar) });
  const { app, welcome, header, search, settings } = first;
  await test.step('the window closes and Search appears', async () => {
    const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
    await expect(connect.page).toHaveTitle('Connect to Nexar');
    await expect(connect.clientId).toBeFocused();
    await expect(connect.clientSecret).toHaveAttribute('type', 'password');
    const closed = connect.page.waitForEvent('close');
    await connect.submit(nexar.clientId, clientSecret);
    await closed;
    await expect(header.connection).toHaveText('Connected');
    await expect(search.box).toBeFocused();
  });
  await test.step('the token request is exactly the four form fields', async () => {
    const [request, ...others] = nexar.requestsTo('identity');
    expect(others).toEqual([]);
    expect(request?.method).toBe('POST');
    expect(request?.headers['content-type']).toMatch(
      /^application\/x-www-form-urlencoded(;charset=utf-8)?$/i,
    );
    expect(request?.headers.authorization).toBeUndefined();
    expect(request?.body.split('&')).toHaveLength(4);
    expect(request?.body).not.toContain(clientSecret);
    expect(request?.form).toEqual({
      grant_type: 'client_credentials',
      client_id: nexar.clientId,
      client_secret: clientSecret,
      scope: 'supply.domain',
    });
  });
  await test.step('every GraphQL request carries an issued token', async () => {
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await search.showMore.click();
    await expect(search.status).toHaveText(/, (1[1-9]|20) shown$/);
    const requests = nexar.requestsTo('api');
    // On a slow machine suggestions are requested between typing and Enter.
    expect(requests.filter(({ operationName }) => operationName !== 'Suggest')).toHaveLength(2);
    const issued = nexar.issuedTokens.map((token) => `Bearer ${token}`);
    for (const { headers } of requests) expect(issued).toContain(headers.authorization);
  });
  await test.step('a wrong secret leaves the connection working', async () => {
    await header.settingsLink.click();
    const connect = await openConnectWindow(app.electronApp, () => settings.replace.click());
    await connect.submit(nexar.clientId, 'not-the-secret');
    await expect(connect.failure).toBeVisible();
    await connect.dismiss('Escape');
    await header.searchLink.click();
    await search.searchFor('NE555P');
    await expect(search.row('NE555P', 'Texas Instruments')).toBeVisible();
    await expect(header.connection).toHaveText('Connected');
  });
  await test.step('a restart connects by itself, with one token request', async () => {
    nexar.clearRequests();
    const again = await restart(launch, first, { env: nexarVariables(nexar) });
    await expect(again.header.connection).toHaveText('Connected');
    await expect(again.welcome.heading).toBeHidden();
    await again.search.searchFor('LM358');
    await expect(again.search.rows).toHaveCount(10);
    expect(nexar.requestsTo('identity')).toHaveLength(1);
    expect(again.app.electronApp.windows()).toHaveLength(1);
  });
});

test('The credentials window distinguishes a wrong secret from a captive portal and keeps the Client ID', async ({
  freshApp: { app, welcome, header, page, nexar },
}) => {
  const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
  await test.step('a wrong secret', async () => {
    await connect.submit(nexar.clientId, 'not-the-secret');
    await expect(connect.failure).toContainText('doesn’t accept this client ID and client secret');
    await expect(connect.failure).toContainText('portal');
    await expect(connect.clientId).toHaveValue(nexar.clientId);
    await expect(connect.clientSecret).toBeFocused();
    await expect(header.connection).toHaveText('Not connected');
    await expect(page.getByRole('alert')).toBeHidden();
  });
  await test.step('a redirect to a sign-in page is not followed', async () => {
    nexar.clearRequests();
    nexar.fault('identity', { kind: 'redirect' });
    await connect.submit(nexar.clientId, nexar.clientSecret);
    await expect(connect.failure).toContainText('answered instead of Nexar');
    await expect(connect.clientId).toHaveValue(nexar.clientId);
    expect(nexar.requests.map(({ path }) => path)).toEqual(['/connect/token']);
    nexar.clearFaults();
  });
  await test.step('a captive portal is not mistaken for a refusal', async () => {
    nexar.fault('identity', { kind: 'html', status: 401, title: 'Guest Wi-Fi' }, { times: 1 });
    await connect.submit(nexar.clientId, nexar.clientSecret);
    await expect(connect.failure).toContainText('It sent a web page titled “Guest Wi-Fi”.');
  });
  await connect.submit(nexar.clientId, nexar.clientSecret);
  await expect(header.connection).toHaveText('Connected');
});

test('The credentials window points out empty or swapped fields, and Cancel and Escape close it without a request', async ({
  freshApp: { app, welcome, header, nexar },
}) => {
  for (const way of ['Cancel', 'Escape'] as const) {
    await test.step(way, async () => {
      const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
      // The same window is shown for both ways to close it.
      const check = async (state: string) => {
        if (way === 'Cancel') await expectAccessible(connect.page, `Connect, ${state}`);
      };
      await expect(connect.clientId).toBeVisible();
      await check('empty');
      await connect.connect.click();
      await expect(connect.page.getByText('Enter the client ID.')).toBeVisible();
      await check('fields missing');
      await expect(connect.clientId).toHaveAttribute('aria-invalid', 'true');
      await connect.clientId.fill(nexar.clientSecret);
      await connect.clientSecret.fill(nexar.clientId);
      const swap = connect.page.getByRole('button', { name: 'Swap them', exact: true });
      await expect(swap).toBeVisible();
      await check('swapped');
      await swap.click();
      await expect(connect.clientId).toHaveValue(nexar.clientId);
      await expect(connect.clientSecret).toHaveValue(nexar.clientSecret);
      await connect.dismiss(way);
      await expect(welcome.heading).toBeVisible();
      await expect(header.connection).toHaveText('Not connected');
    });
  }
  expect(nexar.requests).toEqual([]);
});
