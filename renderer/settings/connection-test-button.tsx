import { useState } from 'react';
import { useApp } from '../app/app-context';
import { asPartsFailure, type PartsFailure } from '../bridge/parts-failure';
import { failureWords } from '../failure-texts';
import { texts } from '../texts';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import styles from './settings-screen.module.css';

type Result = 'none' | 'testing' | 'works' | PartsFailure;

function wordsOf(result: Result): string {
  if (result === 'none') return '';
  if (result === 'testing') return texts.settings.testing;
  if (result === 'works') return texts.settings.testWorks;
  const { happened, next } = failureWords(result);
  return `${happened} ${next}`;
}

export function ConnectionTestButton() {
  const { bridge } = useApp();
  const [result, setResult] = useState<Result>('none');
  const test = () => {
    setResult('testing');
    bridge.testConnection().then(
      () => setResult('works'),
      (thrown) => setResult(asPartsFailure(thrown)),
    );
  };
  return (
    <>
      <Button isDisabled={result === 'testing'} onPress={test}>
        {texts.settings.test}
      </Button>
      <output
        aria-label={texts.settings.testResult}
        className={classNames(
          styles.result,
          result === 'works' && styles.works,
          typeof result === 'object' && styles.fails,
        )}
      >
        {wordsOf(result)}
      </output>
    </>
  );
}
