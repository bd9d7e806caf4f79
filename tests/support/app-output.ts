import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** A process's output from its first byte, and its exit code. */
export interface AppOutput {
  stdout(): string;
  stderr(): string;
  /** The exit code; null if a signal ended the process. Never rejects. */
  exit: Promise<number | null>;
  process(): ChildProcess | undefined;
}

/**
 * Listens to the next child process whose arguments include `argument`.
 *
 * Playwright exposes Electron's process only after connecting to it, when earlier output would be lost. Node
 * announces each child process before its first byte can arrive.
 */
export function listenToProcess(argument: string): AppOutput {
  const text = { stdout: '', stderr: '' };
  let found: ChildProcess | undefined;
  const exit = new Promise<number | null>((resolve) => {
    const onSpawn = (message: unknown) => {
      const { process: child } = message as { process: ChildProcess };
      // The announcement precedes the spawn; arguments and streams exist a moment later.
      process.nextTick(() => {
        if (!child.spawnargs?.includes(argument)) return;
        unsubscribe('child_process', onSpawn);
        found = child;
        child.stdout?.on('data', (chunk: Buffer) => (text.stdout += chunk.toString()));
        child.stderr?.on('data', (chunk: Buffer) => (text.stderr += chunk.toString()));
        child.once('exit', (code) => resolve(code));
      });
    };
    subscribe('child_process', onSpawn);
  });
  return { stdout: () => text.stdout, stderr: () => text.stderr, exit, process: () => found };
}
