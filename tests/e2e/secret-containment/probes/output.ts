import type { LaunchedApp } from '../../../support/launch-app';
import { findIn, type Needle } from '../needles';

/** Searches everything that the app has written to its two output streams. */
export function findInOutput(app: LaunchedApp, needles: readonly Needle[]): string[] {
  return (['stdout', 'stderr'] as const).flatMap((stream) =>
    findIn(Buffer.from(app[stream]()), needles).map((name) => `${stream}: ${name}`),
  );
}
