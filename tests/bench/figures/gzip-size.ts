import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** The size of these files in kB (1,000 bytes), each gzipped by itself as a server or an installer would. */
export function gzipKilobytes(files: readonly string[]): number {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return bytes / 1000;
}
