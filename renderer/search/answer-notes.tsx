import { useId } from 'react';
import { formatNumber } from '../format/format-number';
import { shortfallTexts } from '../texts/left-out-texts';
import { fieldGroupNames } from '../texts/part-texts';
import { texts } from '../texts/texts';
import { Notice } from '../ui/notice';
import { ScrollArea } from '../ui/scroll-area';
import styles from './search-screen.module.css';
import type { ShownResults } from './shown-results';

/** What Nexar said beside the rows, what of its answer is missing, and the data that the plan lacks. */
export function AnswerNotes({ results }: { results: ShownResults | null }) {
  const id = useId();
  if (!results) return null;
  const notFound = results.list?.notFound ?? [];
  const shortfall = shortfallTexts(results);
  const said = [...notFound, ...results.warnings, ...results.outsidePlan, ...shortfall];
  if (said.length === 0) return null;
  const groups = results.outsidePlan.map((group) => fieldGroupNames[group]).join(', ');
  return (
    <Notice>
      {notFound.length > 0 && (
        <ScrollArea className={styles.notFound} labelledBy={id}>
          <span id={id}>{texts.list.notFound(formatNumber(notFound.length))}</span>{' '}
          <strong>{notFound.join(', ')}</strong>
        </ScrollArea>
      )}
      {shortfall.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {results.undeliveredParts > 0 && <p>{texts.search.askAnew}</p>}
      {groups !== '' && <p>{texts.search.outsidePlan(groups)}</p>}
      {results.warnings.map((warning) => (
        <p key={warning}>
          {texts.search.warnings} {warning}
        </p>
      ))}
    </Notice>
  );
}
