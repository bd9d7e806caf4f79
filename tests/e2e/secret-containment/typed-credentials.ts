import { randomBytes } from 'node:crypto';
import type { ElectronApplication } from 'playwright';
import { connectOrigin } from '../../../electron/security/page-file';
import { expect } from '../fixtures';
import { type ConnectWindow, openConnectWindow } from '../pages/connect-window';
import { isRunning, processOfWindow } from './probes/window-process';

/** A secret that nobody had before, with the characters that are spelled otherwise in a form. */
export function makeSecret(): string {
  return `s3cret+/=${randomBytes(24).toString('base64url')}`;
}

interface Typing {
  readonly app: ElectronApplication;
  /** Does what opens the credentials window. */
  readonly open: () => Promise<void>;
  readonly clientId: string;
  readonly secret: string;
  /** What is waited for after the credentials were sent. */
  readonly settled: (window: ConnectWindow) => Promise<unknown>;
}

/**
 * Types credentials key by key, as a person does: a text that is handed to a page in one piece would stay in buffers of
 * the debugging protocol. Returns what the process of the window left behind: a finding if it still runs.
 */
export async function typeCredentials({ app, open, clientId, secret, settled }: Typing): Promise<string[]> {
  const window = await openConnectWindow(app, open);
  const findPid = () => processOfWindow(app, connectOrigin);
  // It has an address a moment after it is there.
  await expect.poll(findPid).toBeGreaterThan(0);
  const pid = await findPid();
  await window.clientId.pressSequentially(clientId);
  await window.clientSecret.pressSequentially(secret);
  await window.clientSecret.press('Enter');
  await settled(window);
  return expect
    .poll(() => isRunning(pid), { timeout: 10_000 })
    .toBe(false)
    .then(
      () => [],
      () => [`window: process ${pid} still runs`],
    );
}
