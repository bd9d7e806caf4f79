import type { ReactNode } from 'react';

export interface MenuEntry {
  readonly label: string;
  /** What does the same without the menu, as it is shown: "Ctrl C". */
  readonly keys?: string;
  /** Beside the label: "14 lines". */
  readonly note?: string;
  readonly icon?: ReactNode;
  act(): void;
}

/** Entries between two lines. */
export type MenuSection = readonly MenuEntry[];
