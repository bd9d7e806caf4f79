import { randomBytes } from 'node:crypto';
import type { ElectronApplication, Locator } from 'playwright';
import { connectOrigin } from '../../../electron/security/page-file';
import { expect } from '../fixtures';
import { type ConnectWindow, openConnectWindow } from '../pages/connect-window';
import { isRunning, processOfWindow } from './probes/window-process';

/** A new secret with characters that a form escapes. */
export function makeSecret(): string {
  return `s3cret+/=${randomBytes(24).toString('base64url')}`;
}

interface SecretTyping<W> {
  readonly app: ElectronApplication;
  /** The origin of the window's page. */
  readonly origin: string;
  /** Opens the window. */
  readonly open: () => Promise<W>;
  /** The fields in order, each with the text to type. */
  readonly fields: (window: W) => readonly (readonly [Locator, string])[];
  /** Waits for the outcome of Enter in the last field. */
  readonly settled: (window: W) => Promise<unknown>;
}

/**
 * Types into a window for secrets key by key, as a user does: a text passed to a page in one piece would stay
 * in buffers of the debugging protocol. Returns a finding if the window's process is still running afterwards.
 */
export async function typeSecret<W>({
  app,
  origin,
  open,
  fields,
  settled,
}: SecretTyping<W>): Promise<string[]> {
  const window = await open();
  const findPid = () => processOfWindow(app, origin);
  // A window has a URL only a moment after it exists.
  await expect.poll(findPid).toBeGreaterThan(0);
  const pid = await findPid();
  const typed = fields(window);
  for (const [field, text] of typed) await field.pressSequentially(text);
  // The page may be gone before the key press returns.
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
      () => [`window: process ${pid} is still running`],
    );
}

interface CredentialsTyping {
  readonly app: ElectronApplication;
  /** Opens the credentials window. */
  readonly open: () => Promise<void>;
  readonly clientId: string;
  readonly secret: string;
  readonly settled: (window: ConnectWindow) => Promise<unknown>;
}

/** Types into the credentials window. */
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
