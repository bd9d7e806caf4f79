import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One change to a valid release, by accident or by an attacker, and the finding that it must lead to. */
export interface TamperCase {
  name: string;
  /** Changes the release. Files may be hard links to the original, so they are replaced, not written to. */
  tamper(folder: string, version: string, tempDir: string): void | Promise<void>;
  finding: RegExp;
}

/** The unpacked app's folder in a release's folder. */
export const appFolder = (folder: string) => join(folder, 'linux-unpacked');
export const resourcesFolder = (folder: string) => join(appFolder(folder), 'resources');

export function replace(file: string, change: (bytes: Buffer) => Buffer): void {
  const changed = change(Buffer.from(readFileSync(file)));
  rmSync(file);
  writeFileSync(file, changed);
}
