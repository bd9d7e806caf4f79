import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef } from 'react';
import { useApp } from '../../bridge/app-context';
import { failureOf } from '../../bridge/parts-failure';
import { FailureNotice } from '../../components/failure-notice';
import { navigate } from '../../navigation/route';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { ScrollArea } from '../../ui/scroll-area';
import styles from './diagnostics-screen.module.css';

/** Shows the content of a bug report before main writes it to a file of the user's choice. */
export function DiagnosticsScreen() {
  const { bridge } = useApp();
  const report = useQuery({ queryKey: ['diagnostics'], queryFn: () => bridge.diagnostics() });
  const save = useMutation({ mutationFn: () => bridge.saveDiagnostics() });
  const error = save.error ?? report.error;
  const heading = useRef<HTMLHeadingElement>(null);
  const label = useId();
  useEffect(() => heading.current?.focus(), []);
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
        <pre className={styles.text}>{report.data?.text}</pre>
      </ScrollArea>
      <div className={styles.actions}>
        <Button variant="primary" isBusy={save.isPending || !report.data} onPress={() => save.mutate()}>
          {texts.diagnostics.save}
        </Button>
        <Button onPress={() => navigate({ screen: 'settings' })}>{texts.diagnostics.back}</Button>
        <output>
          {save.data && (save.data.saved ? texts.diagnostics.saved : texts.diagnostics.notSaved)}
        </output>
      </div>
      {error && <FailureNotice failure={failureOf(error)} />}
    </div>
  );
}
