import { setTimeout as wait } from 'node:timers/promises';
import { app } from 'electron';
import { beforeReady } from './app/before-ready';
import { openWindow } from './app/open-window';
import { registerIpc } from './app/register-ipc';
import type { StartedFeatures } from './app/start-features';
import { createDeferred } from './core/deferred';
import { createCallRegistry } from './ipc/call-registry';

// The early part of main: what the first window needs. The rest is loaded when its page first calls (docs/benchmark.md).

const foundation = beforeReady();
if (foundation.mayStart) app.whenReady().then(start).catch(foundation.cannotStart);

/** A page calls sooner than this, unless it is in trouble. */
const maxPageWaitMs = 5000;

async function start(): Promise<void> {
  const calls = createCallRegistry();
  const started = createDeferred<StartedFeatures>();
  started.promise.catch(foundation.cannotStart);
  const opened = openWindow({ ...foundation, started: started.promise, onPageGone: calls.cancelAll });
  let isLoading = false;

  function load(): void {
    if (isLoading) return;
    isLoading = true;
    // SECURITY: no secret is in memory before the features start.
    Promise.all([import('./app/start-features'), foundation.limitCoreDumps()])
      .then(([{ startFeatures }]) => startFeatures({ ...foundation, ...opened, calls }))
      .then(started.resolve, started.reject);
  }

  const answer = started.promise.then(({ answerCall }) => answerCall);
  registerIpc(opened.windows, { answer, onCall: load }, foundation);
  await opened.networkClosed;
  await wait(maxPageWaitMs, undefined, { ref: false });
  load();
}
