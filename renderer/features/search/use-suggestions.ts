import { useEffect, useRef, useState } from 'react';
import { canLookUp } from '../../../electron/shared/contract/constants/can-look-up';
import { maxSearchTextLength } from '../../../electron/shared/contract/constants/limits';
import type { Suggestion } from '../../../electron/shared/contract/suggestions';
import { useApp, useConnection } from '../../bridge/app-context';
import { useSetting } from '../../bridge/use-setting';

/** How long the user must pause before a request: one for each letter would be too many. */
const pauseMs = 250;
const minTextLength = 2;

export interface Suggestions {
  readonly items: readonly Suggestion[];
  /** To be called with the text after each change by the user; cancels the request for the text before. */
  typed(text: string): void;
  /** Cancels the request and closes the list. */
  stop(): void;
}

const none: readonly Suggestion[] = [];

/** The service's completions of the typed text. They are free; none are requested while the setting is off. */
export function useSuggestions(): Suggestions {
  const { bridge } = useApp();
  const { state, offline } = useConnection();
  const { value: isEnabled } = useSetting('suggestions');
  const [items, setItems] = useState(none);
  const cancel = useRef<() => void>(() => undefined);
  useEffect(() => () => cancel.current(), []);

  const stop = () => {
    cancel.current();
    setItems(none);
  };
  return {
    items,
    stop,
    typed(typed) {
      const text = typed.trim();
      if (
        !isEnabled ||
        !canLookUp(state) ||
        // Cached parts are shown instead.
        offline !== null ||
        text.length < minTextLength ||
        text.length > maxSearchTextLength
      ) {
        stop();
        return;
      }
      cancel.current();
      const abort = new AbortController();
      const show = (found: readonly Suggestion[]) => {
        if (!abort.signal.aborted) setItems(found);
      };
      const timer = setTimeout(() => {
        // A failure is not worth a message here: the search itself will show it.
        bridge.suggest({ text }, abort.signal).then(show, () => show(none));
      }, pauseMs);
      cancel.current = () => {
        clearTimeout(timer);
        abort.abort();
      };
    },
  };
}
