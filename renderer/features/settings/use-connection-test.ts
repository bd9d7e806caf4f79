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

function withStep(steps: TestRun['steps'], told: ConnectionTestStep): TestRun['steps'] {
  const known = steps.some(({ step }) => step === told.step);
  return known ? steps.map((step) => (step.step === told.step ? told : step)) : [...steps, told];
}

/** Another account, or the same one connected anew, is another connection. */
function nameOf({ source, clientId, savedAt }: ConnectionStatus): string {
  return JSON.stringify([source, clientId, savedAt]);
}

/** Runs the test on demand and follows its steps. A run says nothing of another connection than that it was started on. */
export function useConnectionTest(): { readonly run: TestRun; readonly start: () => void } {
  const { bridge } = useApp();
  const present = nameOf(useConnection());
  const [last, setLast] = useState({ of: present, run: notRun });
  useEffect(
    () =>
      bridge.onConnectionTestStep((told) =>
        setLast(({ of, run }) => ({
          of,
          run: run.phase === 'testing' ? { ...run, steps: withStep(run.steps, told) } : run,
        })),
      ),
    [bridge],
  );
  const start = () => {
    const end = (run: TestRun) => setLast((now) => (now.of === present ? { of: present, run } : now));
    setLast({ of: present, run: { ...notRun, phase: 'testing' } });
    bridge.testConnection().then(
      ({ steps }) => end({ phase: 'done', steps, failure: null }),
      (thrown) => end({ phase: 'done', steps: [], failure: failureOf(thrown) }),
    );
  };
  return { run: last.of === present ? last.run : notRun, start };
}
