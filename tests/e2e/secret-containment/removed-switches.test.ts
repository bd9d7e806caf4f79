import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dangerousSwitches } from '../../../electron/security/command-line';
import { startInBackground } from '../../support/background-process';
import { stressed } from '../../support/stress-count';
import { prepareHome } from '../../support/test-workspace';
import { createAuthority } from '../../tls-server/certificate-authority';
import { test as base, expect, type Launch } from '../fixtures';
import { openApp } from '../open-app';
import { makePackagedCopy } from '../packaged-copy';
import { openConnectWindow } from '../pages/connect-window';
import { processesOf } from './probes/processes';
import { probedSwitches, type SwitchProbe, type SwitchProbes, switchProbes } from './switch-probes';
import { tracingStart } from './tracing-start';
import { startTrap, type Trap } from './trap';

interface Fixtures {
  trap: Trap;
  probesFor: (launcher: string) => SwitchProbes;
}

/** A test build obeys the first two; Chromium reads the others before main's first line. */
const excluded: ReadonlySet<string> = new Set([
  'remote-debugging-pipe',
  'remote-debugging-port',
  'no-zygote',
  'single-process',
  'zygote-cmd-prefix',
]);

const keepSwitches = fileURLToPath(new URL('planted/keep-switches.ts', import.meta.url));

const test = base.extend<Fixtures>({
  trap: async ({ workspace }, use) => {
    const trap = await startTrap(createAuthority(workspace.makeFolder('ca'), 'Nobody'));
    await use(trap);
    await trap.close();
  },
  probesFor: async ({ workspace, trap }, use) =>
    use((launcher) =>
      switchProbes({
        folder: workspace.makeFolder('s'),
        trap,
        executable: join(dirname(launcher), 'copy/parts-lookup'),
      }),
    ),
});

test.skip(process.platform !== 'linux', 'the packaged copy is a .deb');

/** Starts the packaged copy with a probe's switches and submits credentials. */
async function startWith(launch: Launch, launcher: string, { args, env }: SwitchProbe) {
  const { app, welcome } = await openApp(launch, { launcher, args, ...(env ? { env: { ...env } } : {}) });
  const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
  await connect.submit('made-up-id', 'made-up-secret');
  await expect(connect.failure).toBeVisible();
  return app.electronApp;
}

test('A packaged app obeys none of the dangerous switches', async ({
  launch,
  packaged: { launcher },
  probesFor,
  trap,
}) => {
  const { 'host-resolver-rules': ownProxy, ...probes } = probesFor(launcher);
  const all = Object.entries(probes);
  const started = {
    // Its own route to the network leads nowhere.
    args: [
      ...dangerousSwitches.filter((name) => !excluded.has(name)).map((name) => `--${name}`),
      ...ownProxy.args,
      ...all.flatMap(([, { args }]) => args),
      '--made-up=1',
    ],
    env: Object.assign({}, ...all.map(([, { env }]) => env)),
    obeyed: () => false,
  };
  const app = await startWith(launch, launcher, started);
  expect(all.filter(([, { obeyed }]) => obeyed()).map(([name]) => name)).toEqual([]);
  // The app tried to send the credentials, so the trap would have received them.
  expect(trap.targets).toContain('identity.nexar.com:443');
  // Switches that weaken the sandbox are ignored, too: the system calls of every page's process are filtered.
  const pages = processesOf(app.process().pid ?? 0).filter((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('--type=renderer'),
  );
  expect(pages.length).toBeGreaterThan(0);
  for (const pid of pages) expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
  const present = await app.evaluate(
    ({ app: { commandLine } }, names) => names.filter((name) => commandLine.hasSwitch(name)),
    [...dangerousSwitches, 'made-up', 'proxy-server'],
  );
  // A test build is driven through this port.
  expect(present).toEqual(['remote-debugging-port', 'proxy-server']);
});

test('A packaged app does not start with a switch whose trace would contain the secret', async ({
  packaged: { launcher },
  workspace,
}) => {
  const home = join(workspace.makeFolder('h'), 'home');
  prepareHome(workspace.run, home);
  const { args, named } = tracingStart(workspace.makeFolder('t'));
  const command = [launcher, ...args, `--user-data-dir=${join(home, 'profile')}`] as const;
  const app = startInBackground(command, workspace.describeEnvironment(home));
  const [code] = await once(app.child, 'close');
  expect(app.stderr()).toContain(`Remove ${named} from the command that starts it.`);
  expect(code).toBe(1);
});

test.describe('each switch alone', () => {
  /** The same copy, but with a main that obeys every switch. */
  let leaky: string;
  test.beforeAll(async ({ workspace, packaged: { server } }) => {
    leaky = await makePackagedCopy(workspace, server, { planted: { 'keep-switches': keepSwitches } });
  });

  for (const name of stressed ? probedSwitches : []) {
    test(`A packaged app does not obey ${name}`, async ({ launch, packaged: { launcher }, probesFor }) => {
      const probe = probesFor(launcher)[name];
      await startWith(launch, launcher, probe);
      expect(probe.obeyed()).toBe(false);
    });

    test(`The probe of ${name} detects an app that obeys it`, async ({ launch, probesFor }) => {
      const probe = probesFor(leaky)[name];
      // With the sandbox on, Chromium exits rather than let another program start its processes.
      const started = await startWith(launch, leaky, probe).then(
        () => true,
        () => false,
      );
      expect(probe.obeyed() || !started).toBe(true);
    });
  }
});
