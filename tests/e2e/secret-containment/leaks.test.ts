import { stressed } from '../../support/stress-count';
import { expect, test } from '../fixtures';
import { leadTo, openApp } from '../open-app';
import { soughtFor } from './needles';
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

// A main or a bridge that leaks on purpose: were a probe blind, the suite above would prove nothing.
test('every leak that is planted has its probe', () => {
  expect(Object.keys(caughtBy).sort()).toEqual([...leaks].sort());
});

const oneByOne = leaks.map((leak) => [leak]);
// Waiting in vain for a window to close takes longer than everything else.
const atOnce = [leaks.filter((leak) => leak !== 'window-stays')];

for (const leaky of stressed ? oneByOne : atOnce) {
  test(`each probe catches its leak: ${leaky.join(', ')}`, async ({ launch, nexar, place }) => {
    test.skip(process.platform !== 'linux', 'some of the probes are Linux’s');
    const clientSecret = makeSecret();
    nexar.setCredentials({ clientId: nexar.clientId, clientSecret });
    const appFolder = await stageVariant(place, leaky);
    const opened = await openApp(launch, { appFolder, env: leadTo(nexar) });
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
    findings.push(...(await probeRunning(opened, soughtFor([clientSecret], nexar))));
    await app.close();
    findings.push(...probeRemains(app, soughtFor([clientSecret], nexar)));
    const probes = findings.map((finding) => finding.replace(/:.*/, ''));
    process.stdout.write(`containment: caught by ${[...new Set(probes)].join(', ') || 'nothing'}\n`);
    expect(probes).toEqual(
      expect.arrayContaining(leaky.flatMap((leak) => caughtBy[leak] ?? ['a probe of its own'])),
    );
  });
}
