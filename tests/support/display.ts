import type { Readable } from 'node:stream';
import { type BackgroundProcess, readFirstLine, startInBackground } from './background-process';

/** A virtual display. */
export interface Display {
  /** As in the variable DISPLAY, such as `:99`. */
  name: string;
  close(): Promise<void>;
}

/**
 * Starts Xvfb on a free display number.
 * @param env of the process, marked as a child of the test run
 */
export async function startDisplay(env: NodeJS.ProcessEnv, size = '2560x1600'): Promise<Display> {
  const switches = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp', '-noreset'];
  // `-ac` lets the test user of a root run draw on it. It lives for one run and accepts no TCP connections.
  const command = ['setpriv', '--pdeathsig=KILL', '--', 'Xvfb', ...switches, '-ac'] as const;
  const xvfb = startInBackground([...command], env);
  return { name: `:${await readNumber(xvfb)}`, close: xvfb.stop };
}

function readNumber(xvfb: BackgroundProcess): Promise<string> {
  return readFirstLine(xvfb, xvfb.child.stdio[3] as Readable);
}
