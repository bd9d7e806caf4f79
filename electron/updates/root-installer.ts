import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ErrorCode } from '../contract/failure';
import { FailureError } from '../contract/failure-error';
import type { Logger } from '../logging/logger';
import type { Clock } from '../nexar/clock';
import type { SignedFeed } from './signed-feed';
import { updateFailure } from './update-failure';

/**
 * What root runs; the deb and the rpm lay it down (`build/linux-package/install-update.sh`).
 * SECURITY: it believes neither this app nor the user's folder: it copies, checks the makers' signature itself, and installs the copy.
 */
const installer = '/usr/lib/parts-lookup/install-update';

/** What it ends with where it refuses. */
const refusals: Readonly<Record<number, ErrorCode>> = {
  65: 'update-changed',
  66: 'update-older',
  75: 'update-installer-busy',
  // What pkexec itself answers (pkexec(1)): the dialog was closed, and nobody could be asked or may not.
  126: 'update-not-allowed',
  127: 'update-not-allowed',
};

/** Longer than a password and a package take: what has not ended then is not waited for. */
export const installLimitMs = 30 * 60_000;

/** What of its words goes into the log and the technical details. */
const mostWords = 2000;

/**
 * Installs a deb or an rpm, as root, whom polkit asks for. The app runs on meanwhile.
 * Throws `update-not-allowed`, `update-changed`, `update-older`, `update-installer-busy`, `update-install-timed-out`,
 * `update-not-installed`, `update-not-saved`.
 */
export async function installAsRoot(
  path: string,
  feed: SignedFeed,
  log: Logger,
  clock: Clock,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parts-lookup-update-')).catch((error) => {
    throw updateFailure(error);
  });
  try {
    const files = { feed: join(folder, 'feed'), signature: join(folder, 'signature') };
    await writeFile(files.feed, feed.bytes);
    await writeFile(files.signature, feed.signature);
    const words = ['--disable-internal-agent', installer, path, files.feed, files.signature];
    const { code, said } = await run('pkexec', words, clock);
    log.info('installer ended', { code, said });
    if (code !== 0) throw failureOf(code, said);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function failureOf(code: number | null, said: string): FailureError {
  const message = `The installer ended with code ${code}: ${said}`;
  return new FailureError(refusals[code ?? 0] ?? 'update-not-installed', message);
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

function run(program: string, args: readonly string[], clock: Clock): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-mostWords);
    });
    // What root runs cannot be ended from here; without its files in the user's folder it installs nothing any more.
    const endWait = clock.after(installLimitMs, () => {
      child.stderr.destroy();
      child.unref();
      reject(new FailureError('update-install-timed-out', `${program} did not end; it said: ${said.trim()}`));
    });
    child.once('error', ({ message }) => {
      endWait();
      reject(new FailureError('update-not-installed', message));
    });
    child.once('close', (code) => {
      endWait();
      resolve({ code, said: said.trim() });
    });
  });
}
