import { useId } from 'react';
import { mostListed } from '../../electron/contract/plain/limits';
import { useConnection } from '../app/app-context';
import { formatNumber } from '../app/format-number';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { ScrollArea } from '../ui/scroll-area';
import styles from './list-panel.module.css';
import { type ReadList, readPartNumbers } from './part-numbers';

interface Props {
  /** At first what was pasted, else what the panel held when it was open before: a long list is not to be lost. */
  text: string;
  onChange: (text: string) => void;
  onRun: (mpns: readonly string[]) => void;
  onClose: () => void;
}

/** How many there are, what was left out of the text, and what the one press can cost. */
function listWords({ numbers, leftOut }: ReadList, free: boolean): string {
  const most = Math.min(numbers.length, mostListed);
  const said = (count: number, words: (count: string, one: boolean) => string) =>
    count > 0 ? words(formatNumber(count), count === 1) : null;
  const cost = free ? texts.list.free : texts.list.cost(formatNumber(most), most === 1);
  return [
    said(numbers.length, texts.list.count) ?? texts.list.empty,
    said(leftOut.quantities, texts.list.quantitiesOut),
    said(leftOut.cells, texts.list.cellsOut),
    said(leftOut.tooLong, texts.list.tooLongOut),
    numbers.length > most && texts.list.firstCost(formatNumber(most)),
    numbers.length > 0 && cost,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Several part numbers at once: what is asked for and what it can cost stand there before the one press that does it. */
export function ListPanel({ text, onChange, onRun, onClose }: Props) {
  const id = useId();
  const { source } = useConnection();
  const list = readPartNumbers(text);
  const { numbers } = list;
  const count = formatNumber(numbers.length);
  const first = numbers.slice(0, mostListed);
  return (
    <section
      className={styles.panel}
      aria-label={texts.list.label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && numbers.length > 0) onRun(numbers);
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {texts.list.field}
      </label>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: it opens on the user's own paste or press, in place of the search box
        autoFocus
        spellCheck="false"
        rows={8}
        value={text}
        aria-describedby={`${id}-cost`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-cost`} aria-live="polite" className={styles.cost}>
        {listWords(list, source === 'sample')}
      </p>
      <div className={styles.actions}>
        <Button look="primary" isBusy={numbers.length === 0} onPress={() => onRun(numbers)}>
          {numbers.length > first.length
            ? texts.list.runFirst(formatNumber(first.length), count)
            : texts.list.run(count, numbers.length === 1)}
        </Button>
        <Button onPress={onClose}>{texts.list.close}</Button>
        <span className="muted">{texts.list.keys}</span>
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
