import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installAsRoot, installLimitMs } from '../../../electron/updates/root-installer';
import { makePackageCommands, type PackageCommands } from '../../support/package-commands';
import { createFakeClock } from '../fake-clock';

const path = process.env.PATH ?? '';
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const feed = {
  answer: { version: '1.1.0', files: [] },
  bytes: Buffer.from('feed'),
  signature: Buffer.from('signature'),
  key: 'key',
};

let folder = '';
let commands: PackageCommands;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'root-installer-'));
  commands = makePackageCommands(folder, []);
  process.env.PATH = commands.path;
});
afterEach(() => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true });
});

const install = (clock = createFakeClock()) => installAsRoot(join(folder, 'some.deb'), feed, log, clock);

it.runIf(process.platform === 'linux')(
  'an installer that does not end is not waited for without limit',
  async () => {
    const [begun, end] = [join(folder, 'begun'), join(folder, 'end')];
    commands.whileAsking(`: > '${begun}'\nuntil [ -e '${end}' ]; do sleep 0.1; done\nexit 1`);
    const clock = createFakeClock();
    const watcher = watch(folder);
    const installing = expect(install(clock)).rejects.toMatchObject({
      failure: { code: 'update-install-timed-out' },
    });
    while (!existsSync(begun)) await once(watcher, 'change');
    watcher.close();
    await clock.advance(installLimitMs - 1);
    expect(clock.pending()).toBe(1);
    await clock.advance(1);
    await installing;
    writeFileSync(end, '');
  },
);

it.runIf(process.platform === 'linux').each([
  [75, 'update-installer-busy'],
  [66, 'update-older'],
  [126, 'update-not-allowed'],
  [100, 'update-not-installed'],
])('an installer that ends with %i: %s', async (status, code) => {
  commands.whileAsking(`exit ${status}`);
  const clock = createFakeClock();
  await expect(install(clock)).rejects.toMatchObject({ failure: { code } });
  expect(clock.pending()).toBe(0);
});
