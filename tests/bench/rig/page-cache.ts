import { execFileSync } from 'node:child_process';
import { accessSync, constants, writeFileSync } from 'node:fs';

const switchFile = '/proc/sys/vm/drop_caches';

/** Whether this process may have the system forget the files that it holds in memory. */
export function canDropPageCache(): boolean {
  try {
    accessSync(switchFile, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Every file is read from the disk after this. */
export function dropPageCache(): void {
  execFileSync('sync');
  writeFileSync(switchFile, '3\n');
}
