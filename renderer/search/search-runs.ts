import type { Asked } from './asked';
import type { ShownResults } from './shown-results';

export interface PutAway {
  readonly asked: Asked;
  readonly answered: boolean;
}

export interface SearchRuns {
  /** Counts the presses of Enter. */
  readonly run: number;
  /** What this run asks for; null before the first, and after main put its answers away. */
  readonly asked: Asked | null;
  readonly cancelled: boolean;
  /** What was asked last until main put its answers away, and whether it had been answered. */
  readonly putAway: PutAway | null;
  readonly lastResults: ShownResults | null;
}

export type SearchEvent =
  | { readonly type: 'asked'; readonly asked: Asked }
  | { readonly type: 'asked-more' | 'cancelled' | 'cleared' }
  | { readonly type: 'answered'; readonly results: ShownResults };

export const askedNothing: SearchRuns = {
  run: 0,
  asked: null,
  cancelled: false,
  putAway: null,
  lastResults: null,
};

export function searchRuns(runs: SearchRuns, event: SearchEvent): SearchRuns {
  switch (event.type) {
    case 'asked':
      return { ...runs, run: runs.run + 1, asked: event.asked, cancelled: false, putAway: null };
    case 'asked-more':
      return { ...runs, cancelled: false };
    case 'cancelled':
      return { ...runs, cancelled: true };
    case 'answered':
      return { ...runs, lastResults: event.results };
    case 'cleared':
      // With `asked` gone the query is no longer wanted, so that nothing sends it again.
      return {
        ...askedNothing,
        run: runs.run,
        putAway: runs.asked ? { asked: runs.asked, answered: runs.lastResults !== null } : runs.putAway,
      };
  }
}
