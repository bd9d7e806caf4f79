import { useDeferredValue, useMemo, useState } from 'react';
import type { TailReading } from './part-numbers/found';
import { type PartNumberList, readPartNumbers } from './part-numbers/read-part-numbers';
import type { ChosenReadings } from './part-numbers/tail-reading';

export interface PartNumbersInText {
  readonly list: PartNumberList;
  /** The numbers of the text as it stands, which the screen may not show yet. */
  numbers(): readonly string[];
  /** Has those numbers read so that the text leaves open, and that are most likely read as `likely`. */
  choose(likely: TailReading, reading: TailReading): void;
}

/** Reads a text once for each change, after the key that changed it is on screen. */
export function usePartNumbers(text: string): PartNumbersInText {
  const [chosen, setChosen] = useState<ChosenReadings>({});
  const deferred = useDeferredValue(text);
  const list = useMemo(() => readPartNumbers(deferred, chosen), [deferred, chosen]);
  return {
    list,
    choose: (likely, reading) => setChosen({ ...chosen, [likely]: reading }),
    numbers: () => (text === deferred ? list : readPartNumbers(text, chosen)).numbers,
  };
}
