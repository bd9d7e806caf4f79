import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

const maxWaitMs = 3_000;

/** A process that serves the tests until it is stopped. */
export interface BackgroundProcess {
  child: ChildProcess;
  /** Its error output so far. */
  stderr(): string;
  /** Terminates it, forcibly after a few seconds; resolves when it has exited. */
  stop(): Promise<void>;
}

/**
 * Starts a process that serves the tests, in `cwd` or else in the runner's own folder. Its streams 0, 1 and 3 are pipes;
 * stream 2 is collected.
 */
export function startInBackground(
  [program, ...args]: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv,
  cwd?: string,
): BackgroundProcess {
  const child = spawn(program, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe', 'pipe'] });
  let errorOutput = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errorOutput += chunk.toString();
  });
  // Without a listener a missing program would end the whole test run.
  child.on('error', () => {});
  child.stdin?.on('error', () => {});
  child.stdout?.resume();
  return { child, stderr: () => errorOutput, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = new AbortController();
  await Promise.race([exit, wait(maxWaitMs, undefined, { signal: timer.signal }).catch(() => {})]);
  timer.abort();
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await exit;
  }
}

/**
 * Reads the first line that a process writes; to be called right after its start.
 * @throws {Error} with its error output if it exits, or writes nothing for 15 s
 */
export function readFirstLine(
  { child, stderr }: BackgroundProcess,
  stream: NodeJS.ReadableStream | null,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (reason: string) => {
      clearTimeout(timer);
      reject(new Error(`${child.spawnargs.join(' ')}: ${reason}\n${stderr()}`));
    };
    const timer = setTimeout(() => fail('no output within 15 s'), 15_000);
    child.once('error', (error) => fail(error.message));
    child.once('close', (code, signal) => fail(`ended with ${code ?? signal}`));
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(text.slice(0, text.indexOf('\n')).trim());
    });
  });
}
