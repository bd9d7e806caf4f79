import { connectChannels, partsChannels, partsEvents } from '../../../electron/contract/channels';
import { leadTo, openApp, restart } from '../first-steps';
import { expect, test } from '../fixtures';
import { probeRemains, probeRunning } from './probe-app';
import { readIpcRecord } from './probes/ipc-record';
import { soughtFor } from './sought';
import { stageVariant } from './stage-variant';
import { makeSecret, typeCredentials } from './typed-credentials';

test('no secret and no token leaves main, from the first connection to the end of the second start', async ({
  launch,
  nexar,
  place,
}) => {
  test.setTimeout(120_000);
  const secrets = [makeSecret(), makeSecret(), makeSecret()] as const;
  const [secret, wrong, rotated] = secrets;
  const { clientId } = nexar;
  const appFolder = await stageVariant(place);
  const options = { appFolder, env: leadTo(nexar) };
  nexar.setCredentials({ clientId, clientSecret: secret });

  const first = await openApp(launch, options);
  const { electronApp: app } = first.app;
  const findings = await typeCredentials({
    app,
    open: () => first.welcome.connect.click(),
    clientId,
    secret,
    settled: () => expect(first.header.connection).toHaveText('Connected'),
  });
  await first.search.searchFor('LM358');
  await expect(first.search.rows).toHaveCount(10);
  await first.header.settingsLink.click();
  await expect(first.settings.connection).toContainText(clientId);
  findings.push(...(await probeRunning(first, soughtFor(secrets, nexar))));

  // A refused secret and answers that fail write most into the log.
  const replace = () => first.settings.replace.click();
  findings.push(
    ...(await typeCredentials({
      app,
      open: replace,
      clientId,
      secret: wrong,
      async settled(window) {
        await expect(window.failure).toBeVisible();
        await window.dismiss('Cancel');
      },
    })),
  );
  nexar.setCredentials({ clientId, clientSecret: rotated });
  findings.push(
    ...(await typeCredentials({
      app,
      open: replace,
      clientId,
      secret: rotated,
      settled: (window) => window.page.waitForEvent('close'),
    })),
  );
  nexar.revokeAllTokens();
  await first.header.searchLink.click();
  await first.search.searchFor('NE555P');
  await expect(first.search.row('NE555P', 'Texas Instruments')).toBeVisible();
  nexar.fault('api', { kind: 'unauthorized' }, { times: 2, operation: 'SearchMpn' });
  await first.search.searchFor('LM324');
  await expect(first.search.failure).toBeVisible();
  findings.push(...(await probeRunning(first, soughtFor(secrets, nexar))));

  // What the probes look through is what they are meant to: they find what may be there, and the double saw it pass.
  const known = [{ name: 'the client ID', text: clientId }];
  const found = (await probeRunning(first, known)).map((finding) => finding.replace(/:.*/, ''));
  expect([...new Set(found)]).toEqual(expect.arrayContaining(['heap', 'ipc', 'file']));
  if (process.platform === 'linux') expect(found).toContain('memory');
  const passed = (await readIpcRecord(app)).map(({ name }) => name);
  expect(passed).toEqual(
    expect.arrayContaining([
      `request ${connectChannels.submit}`,
      `result ${connectChannels.submit}`,
      `result ${partsChannels.search}`,
      `event ${partsEvents.connectionChanged}`,
      'start of process',
    ]),
  );

  const second = await restart(launch, first, options);
  findings.push(...probeRemains(first.app, soughtFor(secrets, nexar)));
  await expect(second.header.connection).toHaveText('Connected');
  await second.search.searchFor('LM358');
  await expect(second.search.rows).toHaveCount(10);
  await second.header.settingsLink.click();
  findings.push(...(await probeRunning(second, soughtFor(secrets, nexar))));
  expect(await second.app.close()).toBe(0);
  findings.push(...probeRemains(second.app, soughtFor(secrets, nexar)));

  expect(nexar.issuedTokens.length).toBeGreaterThan(3);
  expect(findings).toEqual([]);
});
