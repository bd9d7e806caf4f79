import { join } from 'node:path';
import { partsOrigin } from '../../../electron/security/page-file';
import type { LaunchedApp } from '../../support/launch-app';
import type { Opened } from '../open-app';
import type { Sought } from './needles';
import { findInBundle } from './probes/bundle';
import { findCoreDumps } from './probes/core-limits';
import { findInFiles } from './probes/files';
import { findInIpc } from './probes/ipc-record';
import { findInOutput } from './probes/output';
import { findInHeap } from './probes/page-heap';
import { findInMemory } from './probes/page-memory';
import { findInProcesses } from './probes/processes';
import { processOfWindow } from './probes/window-process';

const linux = process.platform === 'linux';

/** Every probe that needs the app to run, then those that do not. Leaves the page in Settings. */
export async function probeRunning(opened: Opened, sought: readonly Sought[]): Promise<string[]> {
  const { app, page } = opened;
  const { electronApp } = app;
  // First, so that what the page then holds of the bundle is probed, too.
  const inBundle = await findInBundle(opened, sought);
  const inHeap = await findInHeap(page, sought);
  // Linux alone shows another process's memory, command line and environment as files.
  const pid = await processOfWindow(electronApp, partsOrigin);
  const inMemory = linux ? findInMemory(pid, sought) : [];
  const inProcesses = linux ? findInProcesses(electronApp.process().pid ?? 0, sought) : [];
  const dumps = linux ? findCoreDumps(electronApp.process().pid ?? 0) : [];
  const inIpc = await findInIpc(electronApp, sought);
  return [
    ...inBundle,
    ...inHeap,
    ...inMemory,
    ...inProcesses,
    ...dumps,
    ...inIpc,
    ...probeRemains(app, sought),
  ];
}

/** What can be looked at when the app has ended, too. */
export function probeRemains(app: LaunchedApp, sought: readonly Sought[]): string[] {
  return [
    ...findInFiles('log', join(app.userDataDir, 'logs'), sought),
    ...findInFiles('file', app.userDataDir, sought),
    ...findInFiles('file', `${app.userDataDir}-home`, sought),
    ...findInOutput(app, sought),
  ];
}
