import { setFlagsFromString } from 'node:v8';
import type { CommandLine } from 'electron';

const flag = '--optimize-for-size';

/**
 * Has V8 keep the heaps of main and of the pages small: a fifth less memory after use, at a cost in speed
 * (docs/decisions/039-small-heaps.md). To be called before the app is ready.
 */
export function optimizeForSize(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  setFlagsFromString(flag);
  commandLine.appendSwitch('js-flags', flag);
}
