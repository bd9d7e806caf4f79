import type { ReactNode } from 'react';
import { useApp } from '../bridge/app-context';
import { useLiveValue } from '../bridge/live-value';
import { useAsyncAction } from '../bridge/use-async-action';
import { failureText } from '../texts/failure-texts';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './used-up-notice.module.css';
import { usedUpText } from './used-up-text';

interface Props {
  /** The limit that a refusal has named; null if it named none, or there was none. */
  refused?: number | null | undefined;
  /** False for a lasting state, true for something that the user has just tried. */
  alert?: boolean;
  /** What can be done besides going to the portal. */
  action?: ReactNode;
  children?: ReactNode;
}

/** That the plan's parts are used up: since and until when, and what still works. */
export function UsedUpNotice({ refused = null, alert = false, action, children }: Props) {
  const { bridge, partsLeft } = useApp();
  const { heading, sentences } = usedUpText(useLiveValue(partsLeft), refused);
  const portal = useAsyncAction();
  return (
    <Notice tone="warn">
      {/* Only this is an alert: a screen reader reads all of one again at each change within it. */}
      <div role={alert ? 'alert' : undefined}>
        <p className={styles.heading}>{heading}</p>
        <p>{sentences.join(' ')}</p>
      </div>
      {children}
      <div className={styles.actions}>
        {action}
        <Button onPress={() => portal.run(() => bridge.openLink({ kind: 'nexar-portal' }))}>
          {texts.failure.openPortal}
        </Button>
      </div>
      {portal.failure && <p role="alert">{failureText(portal.failure).happened}</p>}
    </Notice>
  );
}
