import buttons from '../../ui/button.module.css';
import { classNames } from '../../ui/class-names';
import styles from '../../ui/secret-form.module.css';
import { connectTexts } from './connect-texts';

export function PortalSteps({ onOpen }: { onOpen: () => void }) {
  return (
    <ol aria-label={connectTexts.stepsLabel} className={styles.steps}>
      <li>
        {connectTexts.signIn}
        <button type="button" className={classNames(buttons.button, buttons.link)} onClick={onOpen}>
          {connectTexts.portal}
        </button>
        .
      </li>
      {connectTexts.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
