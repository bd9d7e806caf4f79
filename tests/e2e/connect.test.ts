import { leadTo, openApp, openConnected, restart } from './first-steps';
import { expect, test } from './fixtures';
import { openConnectWindow } from './pages/connect-window';

const tokenRequest = (id: string, secret: string) =>
  [
    'grant_type=client_credentials',
    `client_id=${id}`,
    `client_secret=${secret}`,
    'scope=supply.domain',
  ].sort();

test('the right secret connects, the window closes, and Search is there', async ({ launch, nexar }) => {
  const { app, welcome, header, search } = await openApp(launch, { env: leadTo(nexar) });
  const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
  await expect(connect.page).toHaveTitle('Connect to Nexar');
  await expect(connect.clientId).toBeFocused();
  await expect(connect.clientSecret).toHaveAttribute('type', 'password');
  const closed = connect.page.waitForEvent('close');
  await connect.submit(nexar.clientId, nexar.clientSecret);
  await closed;
  await expect(header.connection).toHaveText('Connected');
  await expect(search.box).toBeFocused();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await expect(header.sampleLabel).toBeHidden();
});

test('the token request is exactly the four form fields', async ({ launch, nexar }) => {
  await openConnected(launch, nexar);
  const [request, ...others] = nexar.requestsTo('identity');
  expect(others).toEqual([]);
  expect(request?.method).toBe('POST');
  expect(request?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded(;charset=utf-8)?$/i);
  expect(request?.headers.authorization).toBeUndefined();
  expect(request?.body.split('&').sort()).toEqual(tokenRequest(nexar.clientId, nexar.clientSecret));
});

test('a secret with characters that a form must escape arrives as it was typed', async ({
  launch,
  nexar,
}) => {
  const clientSecret = 'a+b/c=d&e%20f#ü"\'';
  nexar.setCredentials({ clientId: nexar.clientId, clientSecret });
  await openConnected(launch, nexar);
  expect(nexar.requestsTo('identity')[0]?.form?.client_secret).toBe(clientSecret);
  expect(nexar.requestsTo('identity')[0]?.body).not.toContain(clientSecret);
});

test('every GraphQL request bears an issued token', async ({ launch, nexar }) => {
  const { search } = await openConnected(launch, nexar);
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await search.showMore.click();
  await expect(search.status).toHaveText(/, (1[1-9]|20) shown$/);
  const requests = nexar.requestsTo('api');
  expect(requests).toHaveLength(2);
  const issued = nexar.issuedTokens.map((token) => `Bearer ${token}`);
  for (const { headers } of requests) expect(issued).toContain(headers.authorization);
});

test('a restart connects by itself, with one token request a start', async ({ launch, nexar }) => {
  const first = await openConnected(launch, nexar);
  nexar.clearRequests();
  const { header, search, welcome, app } = await restart(launch, first, { env: leadTo(nexar) });
  await expect(header.connection).toHaveText('Connected');
  await expect(welcome.heading).toBeHidden();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  expect(nexar.requestsTo('identity')).toHaveLength(1);
  expect(app.electronApp.windows()).toHaveLength(1);
});

test('a wrong secret is said in the window, which keeps the Client ID', async ({ launch, nexar }) => {
  const { app, welcome, header, page } = await openApp(launch, { env: leadTo(nexar) });
  const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
  await connect.submit(nexar.clientId, 'not-the-secret');
  await expect(connect.failure).toContainText('does not accept this Client ID and Client secret');
  await expect(connect.failure).toContainText('portal');
  await expect(connect.clientId).toHaveValue(nexar.clientId);
  await expect(connect.clientSecret).toBeFocused();
  await expect(header.connection).toHaveText('Not connected');
  await expect(page.getByRole('alert')).toBeHidden();

  await connect.submit(nexar.clientId, nexar.clientSecret);
  await expect(header.connection).toHaveText('Connected');
});

test('a network’s own sign-in page is named, and neither followed nor taken for a refusal', async ({
  launch,
  nexar,
}) => {
  const { app, welcome, header } = await openApp(launch, { env: leadTo(nexar) });
  const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
  nexar.fault('identity', { kind: 'redirect' });
  await connect.submit(nexar.clientId, nexar.clientSecret);
  await expect(connect.failure).toContainText('answered in Nexar’s place');
  await expect(connect.clientId).toHaveValue(nexar.clientId);
  expect(nexar.requests.map(({ path }) => path)).toEqual(['/connect/token']);

  nexar.clearFaults();
  nexar.fault('identity', { kind: 'html', status: 401, title: 'Guest Wi-Fi' }, { times: 1 });
  await connect.submit(nexar.clientId, nexar.clientSecret);
  await expect(connect.failure).toContainText('It sent a web page titled “Guest Wi-Fi”.');
  await connect.submit(nexar.clientId, nexar.clientSecret);
  await expect(header.connection).toHaveText('Connected');
});

test('a wrong secret leaves an earlier connection working, after a restart too', async ({
  launch,
  nexar,
}) => {
  const first = await openConnected(launch, nexar);
  await first.header.settingsLink.click();
  const connect = await openConnectWindow(first.app.electronApp, () => first.settings.replace.click());
  await connect.submit(nexar.clientId, 'not-the-secret');
  await expect(connect.failure).toBeVisible();
  await connect.dismiss('Escape');
  await first.header.searchLink.click();
  await first.search.searchFor('LM358');
  await expect(first.search.rows).toHaveCount(10);
  await expect(first.header.connection).toHaveText('Connected');

  const again = await restart(launch, first, { env: leadTo(nexar) });
  await expect(again.header.connection).toHaveText('Connected');
});

for (const way of ['Cancel', 'Escape'] as const) {
  test(`${way} closes the window and changes nothing`, async ({ launch, nexar }) => {
    const { app, welcome, header } = await openApp(launch, { env: leadTo(nexar) });
    const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
    await connect.clientId.fill(nexar.clientId);
    await connect.clientSecret.fill(nexar.clientSecret);
    await connect.dismiss(way);
    await expect(welcome.heading).toBeVisible();
    await expect(header.connection).toHaveText('Not connected');
    expect(nexar.requests).toEqual([]);
  });
}

test('fields that are empty or look swapped are named before anything is sent', async ({ launch, nexar }) => {
  const { app, welcome } = await openApp(launch, { env: leadTo(nexar) });
  const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
  await connect.connect.click();
  await expect(connect.page.getByText('Enter the Client ID.')).toBeVisible();
  await expect(connect.clientId).toHaveAttribute('aria-invalid', 'true');
  await connect.clientId.fill(nexar.clientSecret);
  await connect.clientSecret.fill(nexar.clientId);
  await connect.page.getByRole('button', { name: 'Swap them', exact: true }).click();
  await expect(connect.clientId).toHaveValue(nexar.clientId);
  await expect(connect.clientSecret).toHaveValue(nexar.clientSecret);
  expect(nexar.requests).toEqual([]);
});
