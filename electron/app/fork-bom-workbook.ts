import { utilityProcess } from 'electron';
import type { WorkbookProcess } from '../features/bom/export/workbook-writer';
import { distPath } from './dist-path';

/** Starts the process that writes one workbook. SECURITY: it gets nothing but the table: no environment, no output. */
export const forkBomWorkbook = (): WorkbookProcess =>
  utilityProcess.fork(distPath('bom-workbook/workbook-process.cjs'), [], {
    serviceName: 'Parts Lookup workbook',
    stdio: 'ignore',
    // An empty one would be main's own.
    env: { NODE_ENV: 'production' },
  });
