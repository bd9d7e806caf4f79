import { useId, useState } from 'react';
import { useConnection } from '../app/app-context';
import { formatNumber } from '../app/format-number';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import styles from './list-panel.module.css';
import { readPartNumbers } from './part-numbers';

interface Props {
  text: string;
  onRun: (mpns: readonly string[]) => void;
  onClose: () => void;
}

/** Several part numbers at once: what they can cost stands there before the one press that looks them up. */
export function ListPanel({ text, onRun, onClose }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  const { source } = useConnection();
  const mpns = readPartNumbers(typed);
  const count = formatNumber(mpns.length);
  const one = mpns.length === 1;
  const cost = source === 'sample' ? texts.list.free : texts.list.cost(count);
  return (
    <section
      className={styles.panel}
      aria-label={texts.list.label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && mpns.length > 0) onRun(mpns);
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
        value={typed}
        aria-describedby={`${id}-cost`}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p id={`${id}-cost`} aria-live="polite" className={styles.cost}>
        {mpns.length === 0 ? texts.list.empty : `${texts.list.count(count, one)} ${cost}`}
      </p>
      <div className={styles.actions}>
        <Button look="primary" isBusy={mpns.length === 0} onPress={() => onRun(mpns)}>
          {texts.list.run(count, one)}
        </Button>
        <Button onPress={onClose}>{texts.list.close}</Button>
        <span className="muted">{texts.list.keys}</span>
      </div>
    </section>
  );
}
