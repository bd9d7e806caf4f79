import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startInBackground } from '../../support/background-process';
import { stressed } from '../../support/stress-count';
import { prepareHome } from '../../support/test-workspace';
import { expect, test } from '../fixtures';
import { makePackagedCopy } from '../packaged-copy';

test.skip(
  process.platform !== 'linux' || !stressed,
  'the packaged copy is a .deb, and copying takes its time',
);

for (const [kind, opens] of [
  ['release', false],
  ['unsigned', false],
  ['test', true],
] as const) {
  test(`a ${kind} build ${opens ? 'opens' : 'does not open'} the debugging port`, async ({
    place,
    packaged: { server },
  }) => {
    const launcher = await makePackagedCopy(place, server, { kind });
    const home = join(place.makeFolder('h'), 'home');
    prepareHome(place.run, home);
    const profile = join(home, 'profile');
    const env = {
      ...place.describeEnvironment(home),
      DBUS_SESSION_BUS_ADDRESS: await place.findBus('unlocked'),
    };
    const args = ['--remote-debugging-port=0', '--made-up', `--user-data-dir=${profile}`];
    const app = startInBackground([launcher, ...args], env);
    try {
      const log = join(profile, 'logs/main.log');
      // Written after `ready`, before which Chromium opens the port.
      await expect
        .poll(() => (existsSync(log) ? readFileSync(log, 'utf8') : ''), { timeout: 20_000 })
        .toContain('not obeyed');
      expect(readFileSync(log, 'utf8').includes('"remote-debugging-port"')).toBe(!opens);
      expect(/DevTools listening/.test(app.stderr())).toBe(opens);
    } finally {
      await app.stop();
    }
  });
}
