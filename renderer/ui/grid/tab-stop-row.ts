/** The first grid within `root`, where its rows can be reached. */
function gridInReach(root: Element): Element | null {
  const grid = root.querySelector('[role="grid"]');
  return grid?.closest('[inert], [hidden], [data-earlier]') ? null : grid;
}

/** The row to which Tab leads in the grid within `root`; the first one if that is its header, null where no row can be reached. */
export function tabStopRow(root: Element): HTMLElement | null {
  const grid = gridInReach(root);
  const stop = grid?.querySelector('[tabindex="0"]')?.closest<HTMLElement>('[data-key]');
  return stop ?? grid?.querySelector<HTMLElement>('[data-key]') ?? null;
}

/** The row that the grid within `root` recommends; without one that of {@link tabStopRow}. */
export function bestRow(root: Element): HTMLElement | null {
  return gridInReach(root)?.querySelector<HTMLElement>('[data-best]') ?? tabStopRow(root);
}
