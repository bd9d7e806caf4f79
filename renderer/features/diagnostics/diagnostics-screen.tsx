import { useEffect, useId, useRef, useState } from 'react';
import { useApp } from '../../bridge/app-context';
import { useAsyncAction } from '../../bridge/use-async-action';
import { FailureNotice } from '../../components/failure-notice';
import { navigate } from '../../navigation/route';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { ScrollArea } from '../../ui/scroll-area';
import styles from './diagnostics-screen.module.css';

/** Shows what a bug report would hold, before main writes it where the user says. */
export function DiagnosticsScreen() {
  const { bridge } = useApp();
  const [text, setText] = useState<string | null>(null);
  const [outcome, setOutcome] = useState('');
  const { run, busy, failure } = useAsyncAction();
  const heading = useRef<HTMLHeadingElement>(null);
  const label = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => {
    heading.current?.focus();
    run(async () => setText((await bridge.diagnostics()).text));
  }, []);
  const save = () => {
    setOutcome('');
    run(async () => {
      const { saved } = await bridge.saveDiagnostics();
      setOutcome(saved ? texts.diagnostics.saved : texts.diagnostics.notSaved);
    });
  };
  return (
    <div className={styles.screen}>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.diagnostics.heading}
      </h1>
      <p>{texts.diagnostics.lead}</p>
      <h2 id={label} className={styles.label}>
        {texts.diagnostics.preview}
      </h2>
      <ScrollArea className={styles.preview} labelledBy={label}>
        <pre className={styles.text}>{text}</pre>
      </ScrollArea>
      <div className={styles.actions}>
        <Button variant="primary" isBusy={busy || text === null} onPress={save}>
          {texts.diagnostics.save}
        </Button>
        <Button onPress={() => navigate({ screen: 'settings' })}>{texts.diagnostics.back}</Button>
        <output>{outcome}</output>
      </div>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
