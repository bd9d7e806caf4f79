import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plantInApp } from '../../support/plant-in-app';
import type { BenchPlace } from './bench-place';

const continueSearching = fileURLToPath(new URL('../planted/continue-searching.ts', import.meta.url));

/** A copy of the app that is measured, whose user lets every number of searches pass. Returns its folder. */
export function makeContinuingApp({ appFolder, run }: BenchPlace, row: string): Promise<string> {
  return plantInApp(appFolder, join(run.folder, `continuing-${row}`), {
    'continue-searching': continueSearching,
  });
}
