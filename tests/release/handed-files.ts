import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { repositoryArchive } from '../../build/packing/repository-metadata.mjs';
import { sealRelease } from '../../build/packing/seal-release.mjs';
import { newKeys } from '../support/small-release';
import type { Workspace } from './step-runner';

/** Files that pass from job to job, made up and sealed. */
export interface HandedFiles {
  sealed: string;
  /** Lays them down as a job finds them, in `release`. */
  handOver(workspace: Workspace): void;
  /** The release as it lies at GitHub: the same files without folders. */
  upload(): string;
}

export const rpm = 'parts-lookup-1.2.3-linux-x86_64.rpm';
/** What a package repository has besides the packages, by path; made up. */
export const repositoryFiles: Record<string, string> = {
  InRelease: 'a list of lists',
  'repodata/repomd.xml': 'another one',
};

/**
 * @param place a folder that is removed when the tests are through
 * @param withRepository whether it has an rpm and a package repository
 */
export async function makeHandedFiles(place: string, withRepository = false): Promise<HandedFiles> {
  const sealed = join(place, 'sealed');
  mkdirSync(sealed);
  const artefacts = ['linux-amd64.deb', 'linux-x64.tar.gz', 'linux-x64.contents', 'win-x64-setup.exe'];
  for (const name of artefacts) writeFileSync(join(sealed, `parts-lookup-1.2.3-${name}`), `made up: ${name}`);
  await sealRelease(sealed, '1.2.3', newKeys, { stagingPercentage: 5 });
  if (withRepository) {
    const metadata = join(place, 'metadata');
    mkdirSync(join(metadata, 'repodata'), { recursive: true });
    for (const [name, text] of Object.entries(repositoryFiles)) writeFileSync(join(metadata, name), text);
    execFileSync('tar', [
      '-czf',
      join(sealed, repositoryArchive('1.2.3')),
      '-C',
      metadata,
      'InRelease',
      'repodata',
    ]);
    writeFileSync(join(sealed, rpm), 'made up: an rpm');
  }
  return {
    sealed,
    handOver: (workspace) => cpSync(sealed, join(workspace.folder, 'release'), { recursive: true }),
    upload() {
      const draft = mkdtempSync(join(place, 'uploaded-'));
      for (const entry of readdirSync(sealed, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) cpSync(join(entry.parentPath ?? entry.path, entry.name), join(draft, entry.name));
      return draft;
    },
  };
}

/** What the job `verify` hands on, of the files in `release`. */
export async function judgedFiles(workspace: Workspace): Promise<string> {
  const { status, outputs } = await workspace.run('verify', 'List what was judged');
  expect(status).toBe(0);
  return outputs.files ?? '';
}

/** What may become of files that were judged, and must be seen: of which file, and what it holds then. */
export const exchanges: [string, string, string | null][] = [
  ['an artefact was exchanged', 'parts-lookup-1.2.3-linux-amd64.deb', 'another'],
  ['a file was added', 'parts-lookup-1.2.3-linux-amd64.deb.zip', 'another'],
  ['a file was taken away', 'SHA256SUMS.asc', null],
];

export function exchange(folder: string, name: string, content: string | null): void {
  if (content === null) rmSync(join(folder, name));
  else writeFileSync(join(folder, name), content);
}
