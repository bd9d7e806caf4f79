import { useId, useState } from 'react';
import { maxPartsPerList } from '../../../electron/shared/contract/constants/limits';
import type { PartListAnswer } from '../../../electron/shared/contract/lookup';
import { useApp } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { FailureNotice } from '../../components/failure-notice';
import { UsedUpNotice } from '../../components/used-up-notice';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { ScrollArea } from '../../ui/scroll-area';
import type { ListResults } from './list-results';
import styles from './search-screen.module.css';
import { useLineLookup } from './use-line-lookup';

interface Props {
  lines: ListResults['undelivered'];
  onAnswer: (answer: PartListAnswer) => void;
}

/** The lines of a list that the part limit has kept back, and a button that looks up as many of them as may fit. */
export function LimitedLines({ lines, onAnswer }: Props) {
  const id = useId();
  const left = useLiveValue(useApp().partsLeft)?.left ?? null;
  /** How many lines there were at the last press: as many are left where it was in vain. */
  const [before, setBefore] = useState<number | null>(null);
  const lookup = useLineLookup(onAnswer);
  if (lines.length === 0) return null;
  // With none left by the count, the service may still have some.
  const maxLines = left !== null && left > 0 ? left : lines.length;
  const numbers = lines.slice(0, Math.min(maxPartsPerList, maxLines)).map(({ query }) => query);
  const next = formatNumber(numbers.length);
  const all = formatNumber(lines.length);
  const isOne = numbers.length === 1;
  const lookUp = (costShown: boolean) => {
    setBefore(lines.length);
    lookup.lookUp(numbers, costShown);
  };
  return (
    <UsedUpNotice
      alert
      action={
        <>
          <Button isBusy={lookup.busy} onPress={() => lookUp(true)}>
            {numbers.length < lines.length
              ? texts.list.lookUpSome(next, all, isOne)
              : texts.list.lookUpRest(next, isOne)}
          </Button>
          {lookup.busy && <Button onPress={lookup.cancel}>{texts.list.close}</Button>}
          <span role="status">{!lookup.busy && before === lines.length && texts.list.stillLimited}</span>
        </>
      }
    >
      <p id={id}>{texts.list.limited(all, lines.length === 1)}</p>
      <ScrollArea className={styles.undelivered} labelledBy={id}>
        {lines.map(({ query }) => query).join(', ')}
      </ScrollArea>
      {lookup.failure && <FailureNotice failure={lookup.failure} onRetry={() => lookUp(false)} />}
    </UsedUpNotice>
  );
}
