import type { ConnectionTestStep } from '../../../electron/shared/contract/connection';
import { failureText } from '../../texts/failure-texts';
import { testStepNames } from '../../texts/settings-texts';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import styles from './connection-test.module.css';
import { TestStep } from './test-step';
import type { TestRun } from './use-connection-test';

function verdictOf({ phase, steps, failure }: TestRun): { className: string | undefined; text: string } {
  if (phase === 'none') return { className: undefined, text: '' };
  if (phase === 'testing') return { className: undefined, text: texts.settings.testing };
  if (failure) {
    const { happened, next } = failureText(failure);
    return { className: styles.fails, text: `${happened} ${next}` };
  }
  const find = (state: ConnectionTestStep['state']) => steps.find((step) => step.state === state);
  const failed = find('failed');
  if (failed) return { className: styles.fails, text: texts.settings.testFails(testStepNames[failed.step]) };
  if (find('warned')) return { className: styles.warns, text: texts.settings.testWarns };
  return { className: styles.works, text: texts.settings.testWorks };
}

/** What the test has found so far, step by step, and its verdict. */
export function ConnectionTest({ run }: { run: TestRun }) {
  const { className, text } = verdictOf(run);
  return (
    <>
      <output aria-label={texts.settings.testResult} className={classNames(styles.verdict, className)}>
        {text}
      </output>
      {run.steps.length > 0 && (
        <ol aria-label={texts.settings.testSteps} className={styles.steps}>
          {run.steps.map((step) => (
            <TestStep key={step.step} {...step} />
          ))}
        </ol>
      )}
    </>
  );
}
