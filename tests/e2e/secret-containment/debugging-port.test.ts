import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startInBackground } from '../../support/background-process';
import { stressed } from '../../support/stress-count';
import { prepareHome } from '../../support/test-workspace';
import { expect, test } from '../fixtures';
import { makePackagedCopy } from '../packaged-copy';

test.skip(process.platform !== 'linux' || !stressed, 'the packaged copy is a .deb, and copying takes long');

for (const [kind, name, opens] of [
  ['release', 'A release', false],
  ['unsigned', 'An unsigned', false],
  ['test', 'A test', true],
] as const) {
  test(`${name} build ${opens ? 'opens' : 'does not open'} the debugging port`, async ({
    workspace,
    packaged: { server },
  }) => {
    const launcher = await makePackagedCopy(workspace, server, { kind });
    const home = join(workspace.makeFolder('h'), 'home');
    prepareHome(workspace.run, home);
    const profile = join(home, 'profile');
    const env = {
      ...workspace.describeEnvironment(home),
      DBUS_SESSION_BUS_ADDRESS: await workspace.findBus('unlocked'),
    };
    const args = ['--remote-debugging-port=0', '--made-up', `--user-data-dir=${profile}`];
    const app = startInBackground([launcher, ...args], env);
    try {
      const log = join(profile, 'logs/main.log');
      // Written after `ready`; Chromium opens the port before that.
      await expect
        .poll(() => (existsSync(log) ? readFileSync(log, 'utf8') : ''), { timeout: 20_000 })
        .toContain('not obeyed');
      expect(readFileSync(log, 'utf8').includes('"remote-debugging-port"')).toBe(!opens);
      const isOpen = () => /DevTools listening/.test(app.stderr());
      // What Chromium writes to stderr may arrive after what main writes to its log.
      if (opens) await expect.poll(isOpen).toBe(true);
      expect(isOpen()).toBe(opens);
    } finally {
      await app.stop();
    }
  });
}
