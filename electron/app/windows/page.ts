import type { Session } from 'electron';

/** What a window shows: its URL, its preload's path, its session. */
export interface Page {
  readonly address: string;
  readonly preload: string;
  readonly session: Session;
}
