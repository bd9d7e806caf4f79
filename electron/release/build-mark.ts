import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What sort of build runs: a `release` is for users; of an `unsigned` build nobody vouches; a `test` build has a stand-in for
 * Electron in it; `development` is a checkout that was never packed.
 */
export type BuildKind = 'release' | 'unsigned' | 'test' | 'development';

/** What the packages' own package.json says; a packed app that says nothing sensible counts as unsigned. */
export function readBuildKind(appPath: string, packaged: boolean): BuildKind {
  if (!packaged) return 'development';
  const { buildMark } = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
  return buildMark?.kind === 'release' || buildMark?.kind === 'test' ? buildMark.kind : 'unsigned';
}
