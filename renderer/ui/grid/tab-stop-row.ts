/** The row to which Tab leads in the grid within `root`; the first one if that is its header, null where no row can be reached. */
export function tabStopRow(root: Element): HTMLElement | null {
  const grid = root.querySelector('[role="grid"]');
  if (!grid || grid.closest('[inert], [hidden]')) return null;
  const stop = grid.querySelector('[tabindex="0"]')?.closest<HTMLElement>('[data-key]');
  return stop ?? grid.querySelector<HTMLElement>('[data-key]');
}
