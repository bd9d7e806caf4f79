import { openKeychainEntry } from '../support/keychain-entry';
import { leadTo, openConnected, restart } from './first-steps';
import { expect, test } from './fixtures';
import { openConnectWindow } from './pages/connect-window';

const edits: readonly { what: string; edit: (text: string) => string; says: RegExp }[] = [
  { what: 'edited by hand', edit: (text) => text.slice(0, -5), says: /not in this app’s format/ },
  {
    what: 'of a newer version',
    edit: (text) => text.replace('"version":1', '"version":2'),
    says: /written by a newer version/,
  },
  {
    what: 'of an older version',
    edit: (text) => text.replace('"version":1', '"version":0'),
    says: /of an older version/,
  },
];

for (const { what, edit, says } of edits) {
  test(`an entry ${what} is named so, and Replace credentials writes it anew`, async ({
    launch,
    nexar,
    place,
  }) => {
    const first = await openConnected(launch, nexar);
    const entry = await openKeychainEntry(place, first.app.userDataDir);
    const held = entry.read() ?? '';
    expect(held).toContain(nexar.clientSecret);
    entry.write(edit(held));
    const again = await restart(launch, first, { env: leadTo(nexar) });
    await expect(again.header.connection).toHaveText(says);
    const lasting = again.page.getByRole('button', { name: 'Replace credentials', exact: true });
    const connect = await openConnectWindow(again.app.electronApp, () => lasting.click());
    await connect.submit(nexar.clientId, nexar.clientSecret);
    await expect(again.header.connection).toHaveText('Connected');
    expect(JSON.parse(entry.read() ?? '')).toMatchObject({ version: 1, clientSecret: nexar.clientSecret });
  });
}

test('an entry removed by hand is named so, and Disconnect forgets the rest', async ({
  launch,
  nexar,
  place,
}) => {
  const first = await openConnected(launch, nexar);
  (await openKeychainEntry(place, first.app.userDataDir)).remove();
  const { header, settings } = await restart(launch, first, { env: leadTo(nexar) });
  await expect(header.connection).toContainText('does not hold the entry');
  await header.settingsLink.click();
  await settings.disconnectAndConfirm();
  await expect(header.connection).toHaveText('Not connected');
});

test('an entry that comes back is read by the next lookup', async ({ launch, nexar, place }) => {
  const first = await openConnected(launch, nexar);
  const entry = await openKeychainEntry(place, first.app.userDataDir);
  const held = entry.read() ?? '';
  entry.remove();
  const { header, search } = await restart(launch, first, { env: leadTo(nexar) });
  await search.searchFor('LM358');
  await expect(search.failure).toContainText('does not hold the entry');
  entry.write(held);
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await expect(header.connection).toHaveText('Connected');
});
