import { useMemo, useSyncExternalStore } from 'react';
import type { ColumnChoice, GridColumn } from './grid-column';

type Choice<Id extends string> = Pick<ColumnChoice<Id>, 'hiddenColumns' | 'shownColumns'>;

/** Whether a column is shown in a window of `width` CSS pixels: as the user chose, else where there is room for it. */
export function isColumnShown<Id extends string>(
  { id, from = 0 }: GridColumn<Id>,
  { hiddenColumns, shownColumns = [] }: Choice<Id>,
  width: number,
): boolean {
  if (hiddenColumns.includes(id)) return false;
  return shownColumns.includes(id) || width >= from;
}

/** The choice once `id` is shown or hidden; what happens by itself in this window is not remembered. */
export function withColumn<Id extends string>(
  { hiddenColumns, shownColumns }: Choice<Id>,
  { id, from = 0 }: GridColumn<Id>,
  isShown: boolean,
  width: number,
): Choice<Id> {
  const hidden = hiddenColumns.filter((one) => one !== id);
  const isDefault = width >= from;
  const others = shownColumns?.filter((one) => one !== id);
  return {
    hiddenColumns: isDefault && !isShown ? [...hidden, id] : hidden,
    ...(others && { shownColumns: isShown && !isDefault ? [...others, id] : others }),
  };
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

/** The largest of `steps` that the window's width reaches, in CSS pixels: a component need not be drawn anew in between. */
export function useWindowStep(steps: readonly number[]): number {
  const step = () => Math.max(0, ...steps.filter((each) => window.innerWidth >= each));
  return useSyncExternalStore(subscribe, step, () => 0);
}

/** The columns that are shown. */
export function useShownColumns<Id extends string>(
  columns: readonly GridColumn<Id>[],
  { hiddenColumns, shownColumns }: Choice<Id>,
): readonly GridColumn<Id>[] {
  const width = useWindowStep(columns.map(({ from = 0 }) => from));
  return useMemo(
    () => columns.filter((column) => isColumnShown(column, { hiddenColumns, shownColumns }, width)),
    [columns, hiddenColumns, shownColumns, width],
  );
}
