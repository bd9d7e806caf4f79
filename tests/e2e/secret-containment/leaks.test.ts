import { stressed } from '../../support/stress-count';
import { expect, test } from '../fixtures';
import { nexarVariables, openApp } from '../open-app';
import { needlesFor } from './needles';
import { probeRemains, probeRunning } from './probe-app';
import { leaks, stageVariant } from './stage-variant';
import { makeSecret, typeCredentials } from './typed-credentials';

/** Which probes must catch which leak. */
const caughtBy: Readonly<Record<string, readonly string[]>> = {
  bridge: ['heap', 'memory', 'ipc'],
  page: ['heap', 'memory'],
  'page-bytes': ['memory'],
  result: ['ipc'],
  event: ['ipc'],
  'log-line': ['log'],
  'log-base64': ['log'],
  'core-dumps': ['core'],
  file: ['file'],
  argument: ['cmdline'],
  environment: ['environ'],
  stdout: ['stdout'],
  stderr: ['stderr'],
  bundle: ['bundle'],
  'window-stays': ['window'],
};

// Leaks on purpose in main or the bridge: with a blind probe, containment.test.ts would prove nothing.
test('Every planted leak has a probe', () => {
  expect(Object.keys(caughtBy).sort()).toEqual([...leaks].sort());
});

const separately = leaks.map((leak) => [leak]);
// Waiting for a window that never closes takes longer than everything else.
const together = [leaks.filter((leak) => leak !== 'window-stays')];

for (const leaky of stressed ? separately : together) {
  test(`Each probe catches its leak: ${leaky.join(', ')}`, async ({ launch, nexar, workspace }) => {
    test.skip(process.platform !== 'linux', 'some of the probes exist only on Linux');
    const clientSecret = makeSecret();
    nexar.setCredentials({ clientId: nexar.clientId, clientSecret });
    const appFolder = await stageVariant(workspace, leaky);
    const opened = await openApp(launch, { appFolder, env: nexarVariables(nexar) });
    const { app, header, search, settings, welcome } = opened;
    const findings = await typeCredentials({
      app: app.electronApp,
      open: () => welcome.connect.click(),
      clientId: nexar.clientId,
      secret: clientSecret,
      settled: () => expect(header.connection).toHaveText('Connected'),
    });
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await header.settingsLink.click();
    await expect(settings.heading).toBeVisible();
    findings.push(...(await probeRunning(opened, needlesFor([clientSecret], nexar))));
    await app.close();
    findings.push(...probeRemains(app, needlesFor([clientSecret], nexar)));
    const probes = findings.map((finding) => finding.replace(/:.*/, ''));
    process.stdout.write(`containment: caught by ${[...new Set(probes)].join(', ') || 'nothing'}\n`);
    expect(probes).toEqual(
      expect.arrayContaining(leaky.flatMap((leak) => caughtBy[leak] ?? ['a probe of its own'])),
    );
  });
}
