import type { Failure } from '../../electron/shared/contract/failure';

/** What the next step of a failure may depend on, besides its code. */
export type Circumstances = Pick<
  Failure,
  | 'retryAfterMs'
  | 'desktop'
  | 'certificateIssuer'
  | 'pageTitle'
  | 'partLimit'
  | 'found'
  | 'partsSpent'
  | 'unreadable'
  | 'fileProblem'
>;

export interface FailureTemplate {
  /** What happened, as a full sentence. */
  readonly happened: string | ((failure: Circumstances) => string);
  /** What to do next. */
  readonly next: string | ((failure: Circumstances) => string);
}
