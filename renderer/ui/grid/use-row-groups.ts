import { useId, useMemo, useState } from 'react';
import type { GridItem } from './grid-row';
import type { RowGroup } from './row-group';

/** A group as it is drawn. */
export interface DrawnGroup<Row extends GridItem> extends RowGroup<Row> {
  readonly isFolded: boolean;
  /** The ids of the elements of its heading and its rows. */
  readonly headingId: string;
  readonly rowsId: string;
  /** How many rows and headings of groups are drawn above its heading. */
  readonly rowsAbove: number;
  readonly headingsAbove: number;
  toggle(): void;
}

interface RowGroups<Row extends GridItem> {
  readonly groups: readonly DrawnGroup<Row>[];
  /** The rows that are not folded away, in their order. */
  readonly rows: readonly Row[];
}

function unfoldedRows<Row extends GridItem>(
  groups: readonly RowGroup<Row>[],
  folded: ReadonlySet<string>,
): Row[] {
  return groups.flatMap(({ id, rows }) => (folded.has(id) ? [] : rows));
}

/** Which groups are folded away, and the rows of the others. */
export function useRowGroups<Row extends GridItem>(groups: readonly RowGroup<Row>[]): RowGroups<Row> {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const gridId = useId().replace(/\W/g, '');
  const toggle = (id: string) =>
    setFolded((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    );
  const rows = useMemo(() => unfoldedRows(groups, folded), [groups, folded]);
  return {
    rows,
    groups: groups.map((group, at) => ({
      ...group,
      isFolded: folded.has(group.id),
      headingId: `${gridId}-heading-${at}`,
      rowsId: `${gridId}-rows-${at}`,
      rowsAbove: unfoldedRows(groups.slice(0, at), folded).length,
      headingsAbove: at,
      toggle: () => toggle(group.id),
    })),
  };
}
