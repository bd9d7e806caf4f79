import type { ImportStep } from '../../../bridge/bom-import';
import { importTexts } from '../../../texts/bom-import-texts';
import { CheckIcon } from '../../../ui/icons';
import styles from './import-steps.module.css';

const steps: readonly ImportStep[] = ['file', 'columns', 'check'];

interface Props {
  step: ImportStep;
  /** Whether there is a table to go on with. */
  isRead: boolean;
  onStep: (step: ImportStep) => void;
}

/** Where the wizard is, and the way to each step. */
export function ImportSteps({ step, isRead, onStep }: Props) {
  const current = steps.indexOf(step);
  return (
    <ol className={styles.steps} aria-label={importTexts.stepsLabel}>
      {steps.map((one, at) => (
        <li key={one} className={styles.step} aria-current={one === step ? 'step' : undefined}>
          <button
            type="button"
            className={styles.button}
            aria-disabled={!isRead || one === step}
            onClick={() => {
              if (isRead) onStep(one);
            }}
          >
            <span className={styles.number} data-done={at < current || undefined} aria-hidden="true">
              {at < current ? <CheckIcon /> : at + 1}
            </span>
            {importTexts.steps[one]}
          </button>
        </li>
      ))}
    </ol>
  );
}
