import { useId } from 'react';
import { formatNumber } from '../app/format-number';
import { fieldGroupNames } from '../texts/part-texts';
import { texts } from '../texts/texts';
import { Notice } from '../ui/notice';
import { ScrollArea } from '../ui/scroll-area';
import styles from './search-screen.module.css';
import type { ShownResults } from './shown-results';

/** What Nexar said beside the rows: its warnings, and the data that the plan lacks. */
export function AnswerNotes({ results }: { results: ShownResults | null }) {
  const id = useId();
  const notFound = results?.list?.notFound ?? [];
  const nothing = notFound.length === 0 && results?.warnings.length === 0 && results.outsidePlan.length === 0;
  if (!results || nothing) return null;
  const groups = results.outsidePlan.map((group) => fieldGroupNames[group]).join(', ');
  return (
    <Notice>
      {notFound.length > 0 && (
        <ScrollArea className={styles.notFound} labelledBy={id}>
          <span id={id}>{texts.list.notFound(formatNumber(notFound.length))}</span>{' '}
          <strong>{notFound.join(', ')}</strong>
        </ScrollArea>
      )}
      {groups !== '' && <p>{texts.search.outsidePlan(groups)}</p>}
      {results.warnings.map((warning) => (
        <p key={warning}>
          {texts.search.warnings} {warning}
        </p>
      ))}
    </Notice>
  );
}
