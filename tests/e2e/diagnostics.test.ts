import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { openConnected } from './open-app';
import { answerSaveDialog, diagnosticsScreen, exportDiagnostics } from './pages/diagnostics';

test('Export diagnostics shows exactly what it saves, without any secret', async ({ launch, nexar }) => {
  const { app, page, header, search } = await openConnected(launch, nexar);
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  nexar.setPartLimit(10);
  await search.searchFor('NE555P');
  await expect(search.failure).toBeVisible();
  await header.settingsLink.click();
  const path = join(app.userDataDir, 'bundle.json');
  const { shown, saved } = await exportDiagnostics(app.electronApp, page, path);
  expect(saved).toBe(shown);
  expect(statSync(path).mode & 0o077).toBe(0);

  const bundle = JSON.parse(shown);
  expect(bundle).toMatchObject({
    keychain: { storedIn: 'gnome-keyring' },
    connection: { source: 'nexar', state: 'connected' },
    proxy: ['DIRECT'],
    settings: { country: 'US' },
  });
  const outcomes = bundle.requests.map((request: { operation: string; outcome: string }) => request.outcome);
  expect(outcomes).toEqual(['ok', 'ok', 'part-limit-used-up']);
  const secrets = [
    nexar.clientSecret,
    nexar.clientId,
    ...nexar.issuedTokens,
    `${app.userDataDir}-home`,
    '127.0.0.1',
    'LM358',
    'NE555P',
  ];
  expect(secrets.filter((text) => shown.includes(text))).toEqual([]);
});

test('The Help menu opens Diagnostics; a cancelled dialog saves nothing, and a missing folder is reported', async ({
  sampleApp: { app, page },
}) => {
  await app.electronApp.evaluate(({ Menu, BrowserWindow }) => {
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) => menu.submenu?.items ?? []);
    const item = items.find(({ label }) => label.replace('&', '') === 'Export Diagnostics…');
    item?.click(undefined, BrowserWindow.getAllWindows()[0], undefined);
  });
  const diagnostics = diagnosticsScreen(page);
  await expect(diagnostics.heading).toBeFocused();
  await expect(diagnostics.preview).toContainText('"sample"');
  await expectAccessible(page, 'Diagnostics');
  await answerSaveDialog(app.electronApp, null);
  await diagnostics.save.click();
  await expect(page.getByText('Not saved.', { exact: true })).toBeVisible();
  await answerSaveDialog(app.electronApp, join(app.userDataDir, 'not', 'there', 'bundle.json'));
  await diagnostics.save.click();
  await expect(page.getByRole('alert')).toContainText('couldn’t be saved');
});
