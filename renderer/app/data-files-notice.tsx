import { useState } from 'react';
import { useApp } from '../bridge/app-context';
import { useLiveValue } from '../bridge/live-value';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './app.module.css';

/** Says what is wrong with the files in the data folder until the user dismisses it. */
export function DataFilesNotice() {
  const { corruptBackup, notSavedIn } = useLiveValue(useApp().settings);
  const store = useLiveValue(useApp().partsLeft)?.store;
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const sentences = [
    ...(corruptBackup === null ? [] : [texts.app.corruptBackup(corruptBackup)]),
    ...(notSavedIn === null ? [] : [texts.app.notSaved(notSavedIn)]),
    ...(store?.damagedBackup ? [texts.app.damagedData(store.damagedBackup)] : []),
    ...(store?.problem ? [texts.app.dataProblems[store.problem](store.folder)] : []),
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
