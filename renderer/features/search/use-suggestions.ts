import { useEffect, useRef, useState } from 'react';
import { canLookUp } from '../../../electron/shared/contract/constants/can-look-up';
import { maxSearchTextLength } from '../../../electron/shared/contract/constants/limits';
import type { Suggestion } from '../../../electron/shared/contract/lookup';
import { useApp, useConnection } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';

/** So long nobody must press a key before the service is asked; a request for each letter would press it. */
const pauseMs = 250;
const shortestText = 2;

export interface Suggestions {
  readonly items: readonly Suggestion[];
  /** To call with the text after each change by a person: whatever was asked for the text before is called off. */
  typed(text: string): void;
  /** Calls off what is asked for and puts the list away. */
  stop(): void;
}

const none: readonly Suggestion[] = [];

/** What the service completes the typed text to. Free; nothing is asked while the setting is off or nothing connected. */
export function useSuggestions(): Suggestions {
  const { bridge, settings } = useApp();
  const { state } = useConnection();
  const { suggestions: wantsThem } = useLiveValue(settings).settings;
  const [items, setItems] = useState(none);
  const pending = useRef<() => void>(() => undefined);
  useEffect(() => () => pending.current(), []);

  const stop = () => {
    pending.current();
    setItems(none);
  };
  return {
    items,
    stop,
    typed(typed) {
      const text = typed.trim();
      if (
        !wantsThem ||
        !canLookUp(state) ||
        text.length < shortestText ||
        text.length > maxSearchTextLength
      ) {
        stop();
        return;
      }
      pending.current();
      const end = new AbortController();
      const take = (found: readonly Suggestion[]) => {
        if (!end.signal.aborted) setItems(found.filter((item) => item.text !== text));
      };
      const timer = setTimeout(() => {
        // What fails here is not worth a word: the search itself will say it.
        bridge.suggest({ text }, end.signal).then(take, () => take(none));
      }, pauseMs);
      pending.current = () => {
        clearTimeout(timer);
        end.abort();
      };
    },
  };
}
