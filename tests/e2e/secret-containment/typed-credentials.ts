import { randomBytes } from 'node:crypto';
import type { ElectronApplication, Locator } from 'playwright';
import { connectOrigin } from '../../../electron/security/page-file';
import { expect } from '../fixtures';
import { type ConnectWindow, openConnectWindow } from '../pages/connect-window';
import { isRunning, processOfWindow } from './probes/window-process';

/** A secret that nobody had before, with the characters that are spelled otherwise in a form. */
export function makeSecret(): string {
  return `s3cret+/=${randomBytes(24).toString('base64url')}`;
}

interface Typing<W> {
  readonly app: ElectronApplication;
  /** The origin of the window's page. */
  readonly origin: string;
  /** Does what opens the window. */
  readonly open: () => Promise<W>;
  /** The fields in their order, each with what is typed into it. */
  readonly fields: (window: W) => readonly (readonly [Locator, string])[];
  /** What is waited for after Enter in the last field. */
  readonly settled: (window: W) => Promise<unknown>;
}

/**
 * Types into a window for secrets key by key, as a person does: a text that is handed to a page in one piece would stay
 * in buffers of the debugging protocol. Returns what the process of the window left behind: a finding if it still runs.
 */
export async function typeSecret<W>({ app, origin, open, fields, settled }: Typing<W>): Promise<string[]> {
  const window = await open();
  const findPid = () => processOfWindow(app, origin);
  // It has an address a moment after it is there.
  await expect.poll(findPid).toBeGreaterThan(0);
  const pid = await findPid();
  const typed = fields(window);
  for (const [field, text] of typed) await field.pressSequentially(text);
  // The page may be gone before it has answered the key.
  await Promise.all([
    settled(window),
    typed
      .at(-1)?.[0]
      .press('Enter')
      .catch(() => undefined),
  ]);
  return expect
    .poll(() => isRunning(pid), { timeout: 10_000 })
    .toBe(false)
    .then(
      () => [],
      () => [`window: process ${pid} still runs`],
    );
}

interface CredentialsTyping {
  readonly app: ElectronApplication;
  /** Does what opens the credentials window. */
  readonly open: () => Promise<void>;
  readonly clientId: string;
  readonly secret: string;
  readonly settled: (window: ConnectWindow) => Promise<unknown>;
}

/** The same for the credentials window. */
export function typeCredentials({ app, open, clientId, secret, settled }: CredentialsTyping) {
  return typeSecret({
    app,
    origin: connectOrigin,
    open: () => openConnectWindow(app, open),
    fields: (window) => [
      [window.clientId, clientId],
      [window.clientSecret, secret],
    ],
    settled,
  });
}
