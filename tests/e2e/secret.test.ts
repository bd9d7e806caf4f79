import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leadTo, openConnected, restart } from './first-steps';
import { expect, test } from './fixtures';
import { openConnectWindow } from './pages/connect-window';
import { findInFolders, findInTexts } from './traces';

test('neither the secret nor a token is in output, files, pages or processes, over two starts', async ({
  launch,
  nexar,
}) => {
  const clientSecret = `s3cret+/=${randomBytes(24).toString('base64url')}`;
  const wrongSecret = `wr0ng+/=${randomBytes(24).toString('base64url')}`;
  nexar.setCredentials({ clientId: nexar.clientId, clientSecret });
  const first = await openConnected(launch, nexar);
  await first.search.searchFor('LM358');
  await expect(first.search.rows).toHaveCount(10);

  // A refused try and failing answers write most into the log.
  await first.header.settingsLink.click();
  const connect = await openConnectWindow(first.app.electronApp, () => first.settings.replace.click());
  await connect.submit(nexar.clientId, wrongSecret);
  await expect(connect.failure).toBeVisible();
  await connect.dismiss('Cancel');
  nexar.fault('api', { kind: 'unauthorized' }, { times: 2 });
  await first.header.searchLink.click();
  await first.search.searchFor('NE555P');
  await expect(first.search.failure).toBeVisible();

  const second = await restart(launch, first, { env: leadTo(nexar) });
  await expect(second.header.connection).toHaveText('Connected');
  await second.search.searchFor('LM358');
  await expect(second.search.rows).toHaveCount(10);
  await second.header.settingsLink.click();
  await expect(second.settings.connection).toContainText(nexar.clientId);

  const secrets = [clientSecret, encodeURIComponent(clientSecret), wrongSecret, ...nexar.issuedTokens];
  expect(nexar.issuedTokens.length).toBeGreaterThan(2);
  const { userDataDir, electronApp } = second.app;
  const pids = await electronApp.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid));
  expect(pids.length).toBeGreaterThan(2);
  const told = await second.page.evaluate(async () =>
    JSON.stringify([await window.parts?.connection(), await window.parts?.settings()]),
  );
  const texts = {
    'stdout of the first start': first.app.stdout(),
    'stderr of the first start': first.app.stderr(),
    'the page': await second.page.content(),
    'what window.parts tells': told,
    ...(process.platform === 'linux' ? describeProcesses(pids) : {}),
  };
  expect(findInTexts(texts, secrets)).toEqual([]);
  expect(findInFolders([userDataDir, `${userDataDir}-home`], secrets)).toEqual([]);

  expect(await second.app.close()).toBe(0);
  const output = { stdout: second.app.stdout(), stderr: second.app.stderr() };
  expect(findInTexts(output, secrets)).toEqual([]);
  // What Chromium writes when it ends is there now.
  expect(findInFolders([userDataDir, `${userDataDir}-home`], secrets)).toEqual([]);

  // The search itself finds what is there, in either spelling.
  writeFileSync(join(userDataDir, 'planted'), Buffer.from(`x${wrongSecret}`, 'utf16le'));
  expect(findInFolders([userDataDir], secrets)).toEqual([`secret 3: ${join(userDataDir, 'planted')}`]);
  expect(findInFolders([userDataDir], [nexar.clientId])).not.toEqual([]);
});

/** Arguments and environment of each process, as Linux shows them. */
function describeProcesses(pids: readonly number[]): Record<string, string> {
  const read = (pid: number, what: string) => {
    try {
      return readFileSync(`/proc/${pid}/${what}`, 'utf8');
    } catch {
      // It has ended meanwhile.
      return '';
    }
  };
  return Object.fromEntries(
    pids.flatMap((pid) => ['cmdline', 'environ'].map((what) => [`${what} of ${pid}`, read(pid, what)])),
  );
}
