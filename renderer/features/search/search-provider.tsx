import type { ReactNode } from 'react';
import { FocusTargetsContext } from './focus-targets';
import { SearchContext } from './search-context';
import { useSearchState } from './use-search-state';

interface Props {
  /** Whether the search screen is the one that is shown. */
  active: boolean;
  children: ReactNode;
}

/** Holds the search for all screens. Typing draws only what reads the search, not `children`. */
export function SearchProvider({ active, children }: Props) {
  const state = useSearchState(active);
  return (
    <FocusTargetsContext value={state.focus.targets}>
      <SearchContext value={state}>{children}</SearchContext>
    </FocusTargetsContext>
  );
}
