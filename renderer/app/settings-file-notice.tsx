import { useState } from 'react';
import { useApp } from '../bridge/app-context';
import { useLiveValue } from '../bridge/live-value';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './app.module.css';

/** Says what is wrong with the settings file until the user dismisses it. */
export function SettingsFileNotice() {
  const { corruptBackup, notSavedIn } = useLiveValue(useApp().settings);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const sentences = [
    ...(corruptBackup === null ? [] : [texts.app.corruptBackup(corruptBackup)]),
    ...(notSavedIn === null ? [] : [texts.app.notSaved(notSavedIn)]),
  ].filter((sentence) => !dismissed.includes(sentence));
  if (sentences.length === 0) return null;
  return (
    <div className={styles.pageNotice}>
      <Notice tone="warn">
        <div className={styles.pageNoticeRow}>
          <div>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <Button variant="quiet" onPress={() => setDismissed([...dismissed, ...sentences])}>
            {texts.app.dismiss}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
