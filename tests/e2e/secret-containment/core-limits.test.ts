import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectOrigin, partsOrigin } from '../../../electron/security/page-file';
import { openFolderToAll } from '../../support/stage-app';
import { openApp } from '../first-steps';
import { expect, test } from '../fixtures';
import { openConnectWindow } from '../pages/connect-window';
import { findCoreDumps } from './probes/core-limits';
import { processesOf } from './probes/processes';
import { processOfWindow } from './probes/window-process';

test('no process writes its memory to the disk, where the user allows core dumps of any size', async ({
  launch,
  place,
}) => {
  test.skip(process.platform !== 'linux', 'Linux shows the limits of a process');
  const folder = place.makeFolder('l');
  const launcher = join(folder, 'launcher');
  writeFileSync(launcher, `#!/bin/sh\nulimit -c unlimited\nexec '${place.run.launcher}' "$@"\n`, {
    mode: 0o755,
  });
  openFolderToAll(folder);
  const { app, welcome } = await openApp(launch, { launcher, args: [place.run.appFolder] });
  await openConnectWindow(app.electronApp, () => welcome.connect.click());
  const main = app.electronApp.process().pid ?? 0;
  const processes = processesOf(main);
  for (const origin of [partsOrigin, connectOrigin])
    expect(processes).toContain(await processOfWindow(app.electronApp, origin));
  expect(findCoreDumps(main)).toEqual([]);
});
