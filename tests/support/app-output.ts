import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** What a process says and how it ends, from its first byte on. */
export interface AppOutput {
  stdout(): string;
  stderr(): string;
  /** The exit code; null when a signal ended it. Never rejects. */
  exit: Promise<number | null>;
  process(): ChildProcess | undefined;
}

/**
 * Listens to the next process of this one whose arguments hold `argument`.
 *
 * Playwright shows Electron's process only when it has connected to it; what was said before would be lost. Node
 * announces each process that it makes, before the first byte can arrive.
 */
export function listenToProcess(argument: string): AppOutput {
  const text = { stdout: '', stderr: '' };
  let found: ChildProcess | undefined;
  const exit = new Promise<number | null>((resolve) => {
    const notice = (message: unknown) => {
      const { process: child } = message as { process: ChildProcess };
      // It is announced before it is spawned; its arguments and streams are there a moment later.
      process.nextTick(() => {
        if (!child.spawnargs?.includes(argument)) return;
        unsubscribe('child_process', notice);
        found = child;
        child.stdout?.on('data', (chunk: Buffer) => (text.stdout += chunk.toString()));
        child.stderr?.on('data', (chunk: Buffer) => (text.stderr += chunk.toString()));
        child.once('exit', (code) => resolve(code));
      });
    };
    subscribe('child_process', notice);
  });
  return { stdout: () => text.stdout, stderr: () => text.stderr, exit, process: () => found };
}
