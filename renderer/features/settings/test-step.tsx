import type { ConnectionTestStep } from '../../../electron/shared/contract/connection';
import { formatMoment } from '../../format/format-time';
import { failureText } from '../../texts/failure-texts';
import { testPassedTexts, testStateNames, testStepNames } from '../../texts/settings-texts';
import { texts } from '../../texts/texts';
import { CheckIcon, ClockIcon, CrossIcon, DashIcon, TriangleIcon } from '../../ui/icons';
import styles from './connection-test.module.css';

const icons = {
  running: ClockIcon,
  passed: CheckIcon,
  warned: TriangleIcon,
  failed: CrossIcon,
  skipped: DashIcon,
} as const;

/** One step: icon and result, and below them the cause with its remedy. */
export function TestStep({ step, state, failure, metAt }: ConnectionTestStep) {
  const Icon = icons[state];
  const known = step === 'part-limit' && state === 'passed';
  return (
    <li className={styles.step} data-state={state}>
      <span className={styles.sign}>
        <Icon />
      </span>
      <div className={styles.text}>
        <p>
          {state === 'passed' ? (
            testPassedTexts[step]
          ) : (
            <>
              {testStepNames[step]}: <span className={styles.state}>{testStateNames[state]}</span>
            </>
          )}
        </p>
        {known && <p className={styles.cause}>{texts.settings.partLimitKnown}</p>}
        {failure && (
          <>
            <p className={styles.cause}>
              {metAt && `${texts.settings.lastSearchRefused(formatMoment(metAt))} `}
              {failureText(failure).happened}
            </p>
            <p className={styles.cause}>{failureText(failure).next}</p>
          </>
        )}
      </div>
    </li>
  );
}
