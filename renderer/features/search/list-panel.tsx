import { type Dispatch, useId } from 'react';
import { maxPartsPerList } from '../../../electron/shared/contract/constants/limits';
import { useConnection } from '../../bridge/app-context';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { isMac } from '../../ui/is-mac';
import layoutStyles from '../../ui/layout.module.css';
import { ScrollArea } from '../../ui/scroll-area';
import { ListField } from './list-field';
import { ListIgnoredText } from './list-ignored-text';
import styles from './list-panel.module.css';
import { ListQuestion } from './list-question';
import type { ListDraft, SearchFormEvent } from './search-form';
import { usePartNumbers } from './use-part-numbers';

interface Props {
  draft: ListDraft;
  dispatch: Dispatch<SearchFormEvent>;
  onSubmit: (mpns: readonly string[]) => void;
  onClose: () => void;
}

/** How many numbers there are, and what one request can cost. */
function listText(count: number, free: boolean): string {
  if (count === 0) return texts.list.empty;
  const most = Math.min(count, maxPartsPerList);
  return [
    texts.list.count(formatNumber(count), count === 1),
    count > most && texts.list.firstCost(formatNumber(most)),
    free ? texts.list.free : texts.list.cost(formatNumber(most), most === 1),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Several part numbers at once. What is looked up and what it can cost is shown before the button is pressed. */
export function ListPanel({ draft, dispatch, onSubmit, onClose }: Props) {
  const id = useId();
  const { source } = useConnection();
  const inText = usePartNumbers(draft.text.text, draft.readings);
  const { numbers, ignored, questions } = inText.list;
  const count = formatNumber(numbers.length);
  const first = numbers.slice(0, maxPartsPerList);
  const run = () => {
    const now = inText.numbers();
    if (now.length > 0) onSubmit(now);
  };
  return (
    <section
      className={styles.panel}
      aria-label={texts.list.label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onClose();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run();
      }}
    >
      <ListField
        value={draft.text}
        onChange={(text) => dispatch({ type: 'list-changed', text })}
        onReplace={() => dispatch({ type: 'list-replaced' })}
        describedBy={`${id}-cost ${id}-ignored`}
      />
      <p id={`${id}-cost`} aria-live="polite" className={styles.cost}>
        {listText(numbers.length, source === 'sample')}
      </p>
      {questions.map((question) => (
        <ListQuestion
          key={question.likely}
          question={question}
          onChoose={(reading) => dispatch({ type: 'reading-chosen', likely: question.likely, reading })}
        />
      ))}
      <ListIgnoredText id={`${id}-ignored`} ignored={ignored} />
      <div className={layoutStyles.actions}>
        <Button variant="primary" isBusy={numbers.length === 0} onPress={run}>
          {numbers.length > first.length
            ? texts.list.runFirst(formatNumber(first.length), count)
            : texts.list.run(count, numbers.length === 1)}
        </Button>
        <Button onPress={onClose}>{texts.list.close}</Button>
        <span className="muted">{isMac ? texts.list.macKeys : texts.list.keys}</span>
      </div>
      {numbers.length > 0 && (
        <ScrollArea className={styles.preview} labelledBy={`${id}-preview`}>
          <span id={`${id}-preview`} className="muted">
            {texts.list.preview}
          </span>{' '}
          {first.join(', ')}
        </ScrollArea>
      )}
    </section>
  );
}
