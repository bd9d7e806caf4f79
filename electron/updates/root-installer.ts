import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FailureError } from '../contract/failure-error';
import type { Logger } from '../logging/logger';
import type { SignedFeed } from './signed-feed';
import { updateFailure } from './update-failure';

/**
 * What root runs; the deb and the rpm lay it down (`build/linux-package/install-update.sh`).
 * SECURITY: it believes neither this app nor the user's folder: it copies, checks the makers' signature itself, and installs the copy.
 */
const installer = '/usr/lib/parts-lookup/install-update';

/** What it ends with where it refuses. */
const refusals = { 65: 'update-changed', 66: 'update-older' } as const;

/** What of its words goes into the log and the technical details. */
const mostWords = 2000;

/**
 * Installs a deb or an rpm, as root, whom polkit asks for. The app runs on meanwhile.
 * Throws `update-not-allowed`, `update-changed`, `update-older`, `update-not-installed`, `update-not-saved`.
 */
export async function installAsRoot(path: string, feed: SignedFeed, log: Logger): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parts-lookup-update-')).catch((error) => {
    throw updateFailure(error);
  });
  try {
    const files = { feed: join(folder, 'feed'), signature: join(folder, 'signature') };
    await writeFile(files.feed, feed.bytes);
    await writeFile(files.signature, feed.signature);
    const words = ['--disable-internal-agent', installer, path, files.feed, files.signature];
    const { code, said } = await run('pkexec', words);
    log.info('installer ended', { code, said });
    if (code !== 0) throw failureOf(code, said);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function failureOf(code: number | null, said: string): FailureError {
  const message = `The installer ended with code ${code}: ${said}`;
  // What pkexec itself answers (pkexec(1)): the dialog was closed, and nobody could be asked or may not.
  if (code === 126 || code === 127) return new FailureError('update-not-allowed', message);
  const refusal = code === 65 || code === 66 ? refusals[code] : 'update-not-installed';
  return new FailureError(refusal, message);
}

function run(program: string, args: readonly string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-mostWords);
    });
    child.once('error', ({ message }) => reject(new FailureError('update-not-installed', message)));
    child.once('close', (code) => resolve({ code, said: said.trim() }));
  });
}
