import { type RefObject, useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { takeEarlyInput } from '../../bridge/take-early-input';

interface EarlyInputOptions {
  readonly searchBox: RefObject<HTMLInputElement | null>;
  /** Called with the text in the box, of which React knows nothing yet. */
  readonly onTyped: (text: string) => void;
  /** Called with the text for which Enter was pressed. The box may hold more by now. */
  readonly onEnter: (text: string) => void;
}

/** Takes over what the user did in the search box of the first screen before React held it. */
export function useEarlyInput({ searchBox, onTyped, onEnter }: EarlyInputOptions): void {
  const takeText = useEffectEvent(() => {
    const typed = searchBox.current?.value ?? '';
    if (typed !== '') onTyped(typed);
  });
  const takeEnter = useEffectEvent(() => {
    const text = takeEarlyInput();
    if (text !== null) onEnter(text);
  });
  // Before the next frame, in which the box would be empty.
  useLayoutEffect(() => takeText(), []);
  useEffect(() => takeEnter(), []);
}
