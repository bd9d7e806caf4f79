import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findIn, type Needle } from '../needles';

/** Searches the files of a folder and their names. Findings are prefixed with `probe`. */
export function findInFiles(probe: string, folder: string, needles: readonly Needle[]): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = entry.isFile() ? readFileSync(path) : Buffer.alloc(0);
    const found = [...findIn(bytes, needles), ...findIn(Buffer.from(entry.name), needles)];
    return found.map((name) => `${probe}: ${name} in ${relative(folder, path)}`);
  });
}
