import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The kind of the running build. `release`: for users. `unsigned`: nobody vouches for it. `test`: built around the
 * stand-in Electron. `development`: a checkout that was never packaged.
 */
export type BuildKind = 'release' | 'unsigned' | 'test' | 'development';

export interface Build {
  readonly kind: BuildKind;
  /** The time of its commit, so that two builds of a commit are identical; null if unknown. */
  readonly builtAt: string | null;
}

/** Read from the package's package.json; a packaged app without a valid mark counts as unsigned. */
export function readBuild(appPath: string, packaged: boolean): Build {
  if (!packaged) return { kind: 'development', builtAt: null };
  const { buildMark } = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
  const kind = buildMark?.kind === 'release' || buildMark?.kind === 'test' ? buildMark.kind : 'unsigned';
  const time = Date.parse(buildMark?.date);
  return { kind, builtAt: Number.isNaN(time) ? null : new Date(time).toISOString() };
}
