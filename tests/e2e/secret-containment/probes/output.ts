import type { LaunchedApp } from '../../../support/launch-app';
import { findIn, type Sought } from '../needles';

/** What of `sought` the app has written to its two streams since it began. */
export function findInOutput(app: LaunchedApp, sought: readonly Sought[]): string[] {
  return (['stdout', 'stderr'] as const).flatMap((stream) =>
    findIn(Buffer.from(app[stream]()), sought).map((name) => `${stream}: ${name}`),
  );
}
