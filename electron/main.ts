import { setTimeout as wait } from 'node:timers/promises';
import { app } from 'electron';
import type { AppFeatures } from './app/app-features';
import { beforeReady } from './app/before-ready';
import { bindLifecycle } from './app/bind-lifecycle';
import { createFeatures } from './app/create-features';
import { openWindow } from './app/open-window';
import { registerIpc } from './app/register-ipc';
import { createDeferred } from './core/deferred';
import { createAnswerCall } from './ipc/answer-call';
import { createCallRegistry } from './ipc/call-registry';

const foundation = beforeReady();
if (foundation.mayStart) app.whenReady().then(start).catch(foundation.cannotStart);

/** Chromium's browser process has one thread for its own work and main's: a process that failed to start waits for it. */
const chromiumsTurn = () => wait(0);

async function start(): Promise<void> {
  const calls = createCallRegistry();
  const created = createDeferred<AppFeatures>();
  const opened = await openWindow({ ...foundation, features: created.promise, onPageGone: calls.cancelAll });
  const answer = created.promise.then((features) => createAnswerCall(features, calls, foundation));
  registerIpc(opened.windows, answer, foundation);
  await chromiumsTurn();
  const features = createFeatures({ ...foundation, ...opened, calls });
  created.resolve(features);
  bindLifecycle(features, foundation);
  await opened.networkClosed;
}
