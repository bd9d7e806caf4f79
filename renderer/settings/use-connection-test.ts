import { useEffect, useState } from 'react';
import type { ConnectionTestStep } from '../../electron/contract/connection-test';
import { useApp } from '../app/app-context';
import { asPartsFailure, type PartsFailure } from '../bridge/parts-failure';

export interface TestRun {
  readonly phase: 'none' | 'testing' | 'done';
  /** As far as the test has come, in its order. */
  readonly steps: readonly ConnectionTestStep[];
  /** Why there was nothing to test at all. */
  readonly failure: PartsFailure | null;
}

const notRun: TestRun = { phase: 'none', steps: [], failure: null };

function withStep(steps: TestRun['steps'], told: ConnectionTestStep): TestRun['steps'] {
  const known = steps.some(({ step }) => step === told.step);
  return known ? steps.map((step) => (step.step === told.step ? told : step)) : [...steps, told];
}

/** Runs the test on demand and follows its steps. */
export function useConnectionTest(): { readonly run: TestRun; readonly start: () => void } {
  const { bridge } = useApp();
  const [run, setRun] = useState(notRun);
  useEffect(
    () =>
      bridge.onConnectionTestStep((told) =>
        setRun((before) =>
          before.phase === 'testing' ? { ...before, steps: withStep(before.steps, told) } : before,
        ),
      ),
    [bridge],
  );
  const start = () => {
    setRun({ ...notRun, phase: 'testing' });
    bridge.testConnection().then(
      ({ steps }) => setRun({ phase: 'done', steps, failure: null }),
      (thrown) => setRun({ phase: 'done', steps: [], failure: asPartsFailure(thrown) }),
    );
  };
  return { run, start };
}
