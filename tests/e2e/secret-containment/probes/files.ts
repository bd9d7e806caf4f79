import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findIn, type Sought } from '../needles';

/** What of `sought` the files of a folder hold, or their names. `probe` is the name that the findings bear. */
export function findInFiles(probe: string, folder: string, sought: readonly Sought[]): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = entry.isFile() ? readFileSync(path) : Buffer.alloc(0);
    const found = [...findIn(bytes, sought), ...findIn(Buffer.from(entry.name), sought)];
    return found.map((name) => `${probe}: ${name} in ${relative(folder, path)}`);
  });
}
