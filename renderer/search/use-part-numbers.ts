import { useDeferredValue, useMemo, useState } from 'react';
import type { TailReading } from './part-numbers/found';
import { type PartNumberList, readPartNumbers } from './part-numbers/read-part-numbers';

export interface PartNumbersInText {
  readonly list: PartNumberList;
  /** The numbers of the text as it stands, which the screen may not show yet. */
  numbers(): readonly string[];
  choose(reading: TailReading): void;
}

/** Reads a text once for each change, after the key that changed it is on screen. */
export function usePartNumbers(text: string): PartNumbersInText {
  const [chosen, choose] = useState<TailReading | null>(null);
  const deferred = useDeferredValue(text);
  const list = useMemo(() => readPartNumbers(deferred, chosen), [deferred, chosen]);
  return {
    list,
    choose,
    numbers: () => (text === deferred ? list : readPartNumbers(text, chosen)).numbers,
  };
}
