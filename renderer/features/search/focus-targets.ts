import { createContext, use } from 'react';

/** The places of the search screen to which the focus goes from elsewhere on it. */
export interface FocusTargets {
  /** Selects the text of the search box: the next key starts a new part number. */
  focusSearchBox(): void;
  /** For a control that removes itself together with the filters. */
  focusFilters(): void;
  /** Focuses a row of the results; the search box where there is no such row. */
  focusRow(rowId: string | null): void;
  /** Focuses the row of the results to which Tab leads; false where none can be reached. */
  focusRows(): boolean;
}

export const FocusTargetsContext = createContext<FocusTargets | null>(null);

export function useFocusTargets(): FocusTargets {
  const targets = use(FocusTargetsContext);
  if (!targets) throw new Error('FocusTargetsContext is missing above this component');
  return targets;
}
