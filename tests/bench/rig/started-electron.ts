import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { attachPage, type BenchPage } from './bench-page';
import { type Devtools, openDevtools } from './devtools-pipe';
import { now } from './now';

/** An Electron that the bench has started, with the one page of its first window. */
export interface StartedElectron {
  /** Milliseconds since the epoch, right before the process was made. */
  readonly spawnedAt: number;
  readonly process: ChildProcess;
  readonly devtools: Devtools;
  readonly page: BenchPage;
  stdout(): string;
  /** Quits as a person does, which writes the caches; resolves when it is gone. */
  quit(): Promise<void>;
  kill(): Promise<void>;
}

interface StartOptions {
  /** What starts Electron; the rest of the arguments follows it. */
  readonly command: readonly [string, ...string[]];
  readonly args: readonly string[];
  readonly env: Record<string, string>;
  readonly cwd: string;
  /** Runs in the page before its own scripts do. */
  readonly watch: string;
  /** Called when there is a page that loads nothing yet. */
  readonly beforePage?: (devtools: Devtools) => void;
}

const startTimeoutMs = 30_000;
const quitTimeoutMs = 8_000;

/** Starts Electron and attaches to its first page before that loads anything. Resolves when the page may load. */
export async function startElectron(options: StartOptions): Promise<StartedElectron> {
  const [program, ...before] = options.command;
  const args = [...before, ...options.args, '--remote-debugging-pipe'];
  let stdout = '';
  let stderr = '';
  const spawnedAt = now();
  const child = spawn(program, args, {
    env: options.env,
    cwd: options.cwd,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const devtools = openDevtools(child.stdio[3] as Writable, child.stdio[4] as Readable);

  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    // Electron leads a process group of its own.
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
    await gone;
  };
  const maxWait = new AbortController();
  const tooLate = wait(startTimeoutMs, undefined, { signal: maxWait.signal }).then(() => {
    throw new Error('no page within 30 s');
  });
  const ended = once(child, 'exit', { signal: maxWait.signal }).then(() => {
    throw new Error('it ended');
  });
  try {
    const page = await Promise.race([
      attachPage(devtools, options.watch, options.beforePage ?? (() => {})),
      tooLate,
      ended,
    ]);
    return {
      spawnedAt,
      process: child,
      devtools,
      page,
      stdout: () => stdout,
      async quit() {
        devtools.send('Browser.close').catch(() => {});
        const timer = new AbortController();
        const patient = wait(quitTimeoutMs, undefined, { signal: timer.signal }).catch(() => {});
        await Promise.race([gone, patient]);
        timer.abort();
        await kill();
      },
      kill,
    };
  } catch (error) {
    await kill();
    throw new Error(`${args.join(' ')}: ${error}\n${stdout}\n${stderr}`);
  } finally {
    maxWait.abort();
    // Nobody waits for these any more.
    tooLate.catch(() => {});
    ended.catch(() => {});
  }
}
