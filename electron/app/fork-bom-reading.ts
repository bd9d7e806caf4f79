import { utilityProcess } from 'electron';
import type { ReadingProcess } from '../features/bom/reading/bom-reader';
import { distPath } from './dist-path';

/** Starts the process that reads one BOM file. SECURITY: it gets nothing but the file: no environment, no output. */
export const forkBomReading = (): ReadingProcess =>
  utilityProcess.fork(distPath('bom-reading/bom-reading-process.cjs'), [], {
    serviceName: 'Parts Lookup BOM reading',
    stdio: 'ignore',
    // An empty one would be main's own.
    env: { NODE_ENV: 'production' },
  });
