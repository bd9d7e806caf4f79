import { useState } from 'react';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './app.module.css';
import { useApp } from './app-context';
import { useLiveValue } from './live-value';

/** Says that a settings file could not be read, until the user has taken note of it. */
export function SettingsSetAside() {
  const { setAside } = useLiveValue(useApp().settings);
  const [dismissed, setDismissed] = useState<string | null>(null);
  if (!setAside || setAside === dismissed) return null;
  return (
    <div className={styles.setAside}>
      <Notice tone="warn">
        <div className={styles.setAsideRow}>
          <p>{texts.app.setAside(setAside)}</p>
          <Button look="quiet" onPress={() => setDismissed(setAside)}>
            {texts.app.dismiss}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
