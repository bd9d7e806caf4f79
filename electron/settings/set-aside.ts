import { existsSync, readFileSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { storedSettingsSchema } from './stored-settings';

function readable(path: string): boolean {
  try {
    return storedSettingsSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).success;
  } catch {
    return false;
  }
}

/**
 * Moves a settings file that cannot be read out of the way, so that nothing of it is overwritten, and returns its new
 * name; null where there is none or all is well with it.

 */
export function setAsideUnreadable(path: string, now: Date): string | null {
  if (!existsSync(path) || readable(path)) return null;
  const kept = path.replace(/\.json$/, `.unreadable-${now.toISOString().replace(/[:.]/g, '-')}.json`);
  renameSync(path, kept);
  return basename(kept);
}
