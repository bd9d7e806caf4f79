import { type ReactNode, useEffect } from 'react';
import { texts } from '../../../texts/texts';
import { Button } from '../../../ui/button';
import { CheckIcon, CloseIcon } from '../../../ui/icons';
import styles from './order.module.css';

const shownMs = 6000;

/** What has just been done. It lies over the screen for some seconds, so that nothing moves. */
export function BriefNotice({ children, onEnd }: { children: ReactNode; onEnd: () => void }) {
  useEffect(() => {
    const timer = setTimeout(onEnd, shownMs);
    return () => clearTimeout(timer);
  }, [onEnd]);
  return (
    <div className={styles.brief}>
      <CheckIcon />
      <span className={styles.briefText}>{children}</span>
      <Button variant="quiet" aria-label={texts.app.dismiss} onPress={onEnd}>
        <CloseIcon />
      </Button>
    </div>
  );
}
