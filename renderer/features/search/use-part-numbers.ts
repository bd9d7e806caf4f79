import { useDeferredValue, useMemo } from 'react';
import {
  type PartNumberList,
  readPartNumbers,
} from '../../../electron/shared/domain/bom/reading/read-part-numbers';
import type { ChosenReadings } from '../../../electron/shared/domain/bom/reading/trailing-digits';

export interface PartNumbersInText {
  readonly list: PartNumberList;
  /** The numbers of the present text, which may not be on screen yet. */
  numbers(): readonly string[];
}

/** Reads a text once for each change, after the change itself is on screen. */
export function usePartNumbers(text: string, chosen: ChosenReadings): PartNumbersInText {
  const deferred = useDeferredValue(text);
  const list = useMemo(() => readPartNumbers(deferred, chosen), [deferred, chosen]);
  return {
    list,
    numbers: () => (text === deferred ? list : readPartNumbers(text, chosen)).numbers,
  };
}
