import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useRef, useState } from 'react';
import type { Failure } from '../../../electron/shared/contract/failure';
import type { SimilarPartsAnswer } from '../../../electron/shared/contract/lookup';
import { useApp, useConnection } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { useMarket } from '../../bridge/market';
import { partQuery } from '../../bridge/part-query';
import { isCanceled } from '../../bridge/parts-failure';
import { useAsyncAction } from '../../bridge/use-async-action';
import { texts } from '../../texts/texts';

const cachedForMs = 10 * 60_000;

export interface SimilarPartsState {
  /** Undefined until main has said whether it has them in its cache; null where it has not. */
  readonly answer: SimilarPartsAnswer | null | undefined;
  /** Whether the plan is known to lack them: asking would be of no use. */
  readonly isOutsidePlan: boolean;
  readonly asking: boolean;
  readonly failure: Failure | null;
  /** What asking for them may cost, in words; null where it is free. */
  readonly cost: string | null;
  /** Whether they, or what goes on with them, are shown. */
  readonly isShown: boolean;
  /** The one that asks for them; it has the focus again when another button goes away. */
  readonly button: RefObject<HTMLButtonElement | null>;
  /** Asks for them, which spends parts; once they are there, shows and hides them. */
  press(): void;
  /** Asks for them again. */
  retry(): void;
  cancel(): void;
  /** The key: a letter that was typed by mistake must not spend parts, so it only leads to the button that says what it costs. */
  pressByKey(): void;
}

/**
 * The similar parts of a part: those in main's cache, and no others until the user asks for them. `isReady`: whether main may
 * be asked for its cache.
 */
export function useSimilarParts(partId: string, isReady: boolean): SimilarPartsState {
  const { bridge, partsLeft } = useApp();
  const client = useQueryClient();
  const action = useAsyncAction();
  const running = useRef<AbortController>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { source } = useConnection();
  const plan = useLiveValue(partsLeft);
  const { country, currency } = useMarket();
  // Begins with the part's own key, so that both are removed together.
  const queryKey = [...partQuery(bridge, partId).queryKey, 'similar', country, currency];
  const cached = useQuery({
    queryKey,
    queryFn: () => bridge.cachedSimilarParts({ partId }),
    enabled: isReady,
    // The user goes to one of them and comes back: by then they must be there at once, or the offers would move.
    gcTime: cachedForMs,
  });
  const answer = cached.error ? null : cached.data;
  const isOutsidePlan =
    source === 'nexar' && !answer && (plan?.gaps.some(({ group }) => group === 'similarParts') ?? false);
  // What was on screen when the user went to one of them is there when they come back; nothing appears later by itself.
  const [isOpen, setOpen] = useState(answer != null);
  const failure = action.failure && isCanceled(action.failure) ? null : action.failure;
  // Leaving the screen cancels nothing: main caches what is paid for, and it is shown when the user comes back.
  const ask = () => {
    const end = new AbortController();
    running.current = end;
    setOpen(true);
    action.run(async () =>
      client.setQueryData(queryKey, await bridge.similarParts({ partId, costShown: true }, end.signal)),
    );
  };
  const press = () => {
    if (answer) setOpen(!isOpen);
    else if (!action.busy && !isOutsidePlan) ask();
  };
  return {
    answer,
    isOutsidePlan,
    asking: action.busy,
    failure,
    cost: source === 'sample' ? null : texts.similar.cost,
    isShown: isOpen && (answer != null || action.busy || failure !== null),
    button,
    press,
    retry() {
      button.current?.focus();
      ask();
    },
    cancel() {
      button.current?.focus();
      running.current?.abort();
    },
    pressByKey() {
      const isFree = answer || source === 'sample';
      if (isFree || document.activeElement === button.current) press();
      else button.current?.focus();
    },
  };
}
