import { utilityProcess } from 'electron';
import type { SourcingProcess } from '../features/bom/sourcing/plan-prover';
import { distPath } from './dist-path';

/** Starts the process that proves one sourcing plan. SECURITY: it gets numbers alone: no environment, no output. */
export const forkBomSourcing = (): SourcingProcess =>
  utilityProcess.fork(
    distPath('bom-sourcing/bom-sourcing-process.cjs'),
    [distPath('bom-sourcing/highs.wasm')],
    {
      serviceName: 'Parts Lookup sourcing',
      stdio: 'ignore',
      // An empty one would be main's own.
      env: { NODE_ENV: 'production' },
    },
  );
