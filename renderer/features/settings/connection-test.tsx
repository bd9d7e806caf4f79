import type { ConnectionTestStep } from '../../../electron/shared/contract/connection';
import { happenedOf, nextStepOf } from '../../texts/failure-texts';
import { testStepNames } from '../../texts/settings-texts';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import styles from './connection-test.module.css';
import { TestStep } from './test-step';
import type { TestRun } from './use-connection-test';

function verdictOf({ phase, steps, failure }: TestRun): { look: string | undefined; words: string } {
  if (phase === 'none') return { look: undefined, words: '' };
  if (phase === 'testing') return { look: undefined, words: texts.settings.testing };
  if (failure) {
    return { look: styles.fails, words: `${happenedOf(failure)} ${nextStepOf(failure)}` };
  }
  const find = (state: ConnectionTestStep['state']) => steps.find((step) => step.state === state);
  const failed = find('failed');
  if (failed) return { look: styles.fails, words: texts.settings.testFails(testStepNames[failed.step]) };
  if (find('warned')) return { look: styles.warns, words: texts.settings.testWarns };
  return { look: styles.works, words: texts.settings.testWorks };
}

/** What the test has found so far, step by step, and its verdict. */
export function ConnectionTest({ run }: { run: TestRun }) {
  const { look, words } = verdictOf(run);
  return (
    <>
      <output aria-label={texts.settings.testResult} className={classNames(styles.verdict, look)}>
        {words}
      </output>
      {run.steps.length > 0 && (
        <ol aria-label={texts.settings.testSteps} className={styles.steps}>
          {run.steps.map((step) => (
            <TestStep key={step.step} {...step} />
          ))}
        </ol>
      )}
      {run.phase === 'done' && !run.failure && <p className="muted">{texts.settings.testCost}</p>}
    </>
  );
}
