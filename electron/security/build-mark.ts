import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What sort of build runs: a `release` is for users; of an `unsigned` build nobody vouches; a `test` build has a stand-in for
 * Electron in it; `development` is a checkout that was never packed.
 */
export type BuildKind = 'release' | 'unsigned' | 'test' | 'development';

export interface Build {
  readonly kind: BuildKind;
  /** When its commit was made, so that two builds of a commit are alike; null where nothing is said of it. */
  readonly builtAt: string | null;
}

/** What the packages' own package.json says; a packed app that says nothing sensible counts as unsigned. */
export function readBuild(appPath: string, packaged: boolean): Build {
  if (!packaged) return { kind: 'development', builtAt: null };
  const { buildMark } = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
  const kind = buildMark?.kind === 'release' || buildMark?.kind === 'test' ? buildMark.kind : 'unsigned';
  const time = Date.parse(buildMark?.date);
  return { kind, builtAt: Number.isNaN(time) ? null : new Date(time).toISOString() };
}
