import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One way in which a release goes wrong, by accident or by an attacker, and what the verifier must say of it. */
export interface TamperCase {
  name: string;
  /** Spoils the release. Files may be shared by hard links: what is changed is replaced, not written to. */
  tamper(folder: string, version: string, tempDir: string): void | Promise<void>;
  finding: RegExp;
}

/** The folder of the unpacked app in a release's folder. */
export const appFolder = (folder: string) => join(folder, 'linux-unpacked');
export const resourcesFolder = (folder: string) => join(appFolder(folder), 'resources');

export function replace(file: string, change: (bytes: Buffer) => Buffer): void {
  const changed = change(Buffer.from(readFileSync(file)));
  rmSync(file);
  writeFileSync(file, changed);
}
