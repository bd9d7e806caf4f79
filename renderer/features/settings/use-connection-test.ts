import { useEffect, useState } from 'react';
import type { ConnectionStatus, ConnectionTestStep } from '../../../electron/shared/contract/connection';
import type { Failure } from '../../../electron/shared/contract/failure';
import { useApp, useConnection } from '../../bridge/app-context';
import { failureOf } from '../../bridge/parts-failure';

export interface TestRun {
  readonly phase: 'none' | 'testing' | 'done';
  /** As far as the test has come, in its order. */
  readonly steps: readonly ConnectionTestStep[];
  /** Why there was nothing to test at all. */
  readonly failure: Failure | null;
}

const notRun: TestRun = { phase: 'none', steps: [], failure: null };

function withStep(steps: TestRun['steps'], update: ConnectionTestStep): TestRun['steps'] {
  const known = steps.some(({ step }) => step === update.step);
  return known ? steps.map((step) => (step.step === update.step ? update : step)) : [...steps, update];
}

/** Identifies the connection: another account, or the same one connected again, is another connection. */
function identityOf({ source, clientId, savedAt }: ConnectionStatus): string {
  return JSON.stringify([source, clientId, savedAt]);
}

/** Runs the test on request and follows its steps. A run says nothing about any connection but its own. */
export function useConnectionTest(): { readonly run: TestRun; readonly start: () => void } {
  const { bridge } = useApp();
  const connection = identityOf(useConnection());
  const [last, setLast] = useState({ of: connection, run: notRun });
  useEffect(
    () =>
      bridge.onConnectionTestStep((update) =>
        setLast(({ of, run }) => ({
          of,
          run: run.phase === 'testing' ? { ...run, steps: withStep(run.steps, update) } : run,
        })),
      ),
    [bridge],
  );
  const start = () => {
    const end = (run: TestRun) => setLast((now) => (now.of === connection ? { of: connection, run } : now));
    setLast({ of: connection, run: { ...notRun, phase: 'testing' } });
    bridge.testConnection().then(
      ({ steps }) => end({ phase: 'done', steps, failure: null }),
      (thrown) => end({ phase: 'done', steps: [], failure: failureOf(thrown) }),
    );
  };
  return { run: last.of === connection ? last.run : notRun, start };
}
