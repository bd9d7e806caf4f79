import { useSyncExternalStore } from 'react';
import { useSetting } from './use-setting';

/** From here on there is room for the pane beside all columns of the results. */
const wideWindow = '(min-width: 1900px)';

const isWide = () => window.matchMedia(wideWindow).matches;

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(wideWindow);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

interface Preview {
  /** Whether the pane beside the results is shown: as the user wants, else in a wide window. */
  readonly isShown: boolean;
  toggle(): void;
}

export function usePreview(): Preview {
  const { value, change } = useSetting('preview');
  const wide = useSyncExternalStore(subscribe, isWide, () => false);
  const isShown = value === 'auto' ? wide : value === 'shown';
  return {
    isShown,
    toggle() {
      // What a window of this width does by itself stays its own choice.
      if (isShown === wide) change(isShown ? 'hidden' : 'shown');
      else change('auto');
    },
  };
}
