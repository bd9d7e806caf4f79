import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

const patienceMs = 3_000;

/** A process that serves the tests until it is stopped. */
export interface BackgroundProcess {
  child: ChildProcess;
  /** Asks it to end, then makes it end; resolves when it is gone. */
  stop(): Promise<void>;
}

/** Starts a process that serves the tests. `stdio` is Node's; stderr is read by nobody unless it says `pipe`. */
export function startInBackground(
  [program, ...args]: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv,
  stdio: StdioOptions,
): BackgroundProcess {
  const child = spawn(program, args, { env, stdio });
  // Without a listener a program that is not there would end the whole test run.
  child.on('error', () => {});
  return { child, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = new AbortController();
  await Promise.race([exit, wait(patienceMs, undefined, { signal: timer.signal }).catch(() => {})]);
  timer.abort();
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await exit;
  }
}

/**
 * The first line that a starting process writes.
 * @throws {Error} when it ends, or says nothing for 15 s
 */
export async function readFirstLine(
  { child }: BackgroundProcess,
  stream: NodeJS.ReadableStream | null,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (reason: string) => reject(new Error(`${child.spawnargs.join(' ')}: ${reason}`));
    const timer = setTimeout(() => fail('no sign of life within 15 s'), 15_000);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, signal) => fail(`ended with ${code ?? signal}`));
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(text.slice(0, text.indexOf('\n')).trim());
    });
  });
}
