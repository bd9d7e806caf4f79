import { useState } from 'react';
import { usePreview } from '../../../bridge/use-preview';
import type { ResultRow } from '../result-rows';

export interface PreviewRow {
  readonly isShown: boolean;
  toggle(): void;
  /** The row that the pane shows: the last one that had the focus, else the first. */
  readonly row: ResultRow | null;
  /** The rows before and after it. */
  readonly neighbors: readonly ResultRow[];
  show(rowId: string): void;
}

export function usePreviewRow(rows: readonly ResultRow[]): PreviewRow {
  const { isShown, toggle } = usePreview();
  const [rowId, show] = useState<string | null>(null);
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === rowId),
  );
  const neighbors = [rows[at + 1], rows[at - 1]].flatMap((row) => row ?? []);
  return { isShown, toggle, row: rows[at] ?? null, neighbors, show };
}
