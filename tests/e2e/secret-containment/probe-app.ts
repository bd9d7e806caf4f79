import { join } from 'node:path';
import { partsOrigin } from '../../../electron/security/page-file';
import type { LaunchedApp } from '../../support/launch-app';
import type { OpenedApp } from '../open-app';
import type { Needle } from './needles';
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

/** Runs every probe that needs a running app, then those that do not. Leaves the page in Settings. */
export async function probeRunning(opened: OpenedApp, needles: readonly Needle[]): Promise<string[]> {
  const { app, page } = opened;
  const { electronApp } = app;
  // First, so that the page's copy of the bundle is probed, too.
  const inBundle = await findInBundle(opened, needles);
  const inHeap = await findInHeap(page, needles);
  // Only Linux exposes another process's memory, command line and environment as files.
  const pid = await processOfWindow(electronApp, partsOrigin);
  const inMemory = linux ? findInMemory(pid, needles) : [];
  const inProcesses = linux ? findInProcesses(electronApp.process().pid ?? 0, needles) : [];
  const dumps = linux ? findCoreDumps(electronApp.process().pid ?? 0) : [];
  const inIpc = await findInIpc(electronApp, needles);
  return [
    ...inBundle,
    ...inHeap,
    ...inMemory,
    ...inProcesses,
    ...dumps,
    ...inIpc,
    ...probeRemains(app, needles),
  ];
}

/** Runs the probes that also work after the app has ended. */
export function probeRemains(app: LaunchedApp, needles: readonly Needle[]): string[] {
  return [
    ...findInFiles('log', join(app.userDataDir, 'logs'), needles),
    ...findInFiles('file', app.userDataDir, needles),
    ...findInFiles('file', `${app.userDataDir}-home`, needles),
    ...findInOutput(app, needles),
  ];
}
