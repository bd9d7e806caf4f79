import { useEffect, useEffectEvent } from 'react';
import type { LinkRequest } from '../../../electron/shared/contract/links';
import type { Part } from '../../../electron/shared/contract/part';
import { bestRow } from '../../ui/grid/tab-stop-row';
import { hotkeyOf, isPlainKey, resultStepOf } from '../../ui/hotkeys';

interface Actions {
  openLink(request: LinkRequest): void;
  showSimilar(): void;
  /** Shows the result before or after this one. */
  showNeighbor(step: -1 | 1): void;
}

/** From the heading, where the screen has the focus when it opens, ↓ leads to the best offer. */
function focusOffer({ target }: KeyboardEvent): boolean {
  const screen = target instanceof HTMLHeadingElement && target.closest('section');
  const row = screen && bestRow(screen);
  if (row) row.focus();
  return Boolean(row);
}

/**
 * The keys of a part wherever the focus is but in a text: letters open a link, as far as the part has it, or show similar
 * parts, and arrows lead to the next result.
 */
export function usePartKeys(part: Part, { openLink, showSimilar, showNeighbor }: Actions): void {
  const actOn = useEffectEvent((event: KeyboardEvent): boolean => {
    const key = event.repeat ? null : hotkeyOf(event);
    const step = resultStepOf(event);
    if (step !== null) showNeighbor(step);
    else if (key === 'similar') showSimilar();
    else if (key === 'datasheet' && part.datasheet) openLink({ kind: key, partId: part.id });
    else if ((key === 'octopart' || key === 'manufacturer') && part.links[key])
      openLink({ kind: key, partId: part.id });
    else return event.key === 'ArrowDown' && isPlainKey(event) && focusOffer(event);
    return true;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && actOn(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
