import type { FocusEvent } from 'react';

/**
 * As the `onBlur` of what holds a button and its popover: the keyboard that goes on elsewhere closes it, as a press beside
 * it does. A window that loses the focus as a whole leaves it open.
 */
export function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
  if (!(relatedTarget instanceof Node) || currentTarget.contains(relatedTarget)) return;
  const open = currentTarget.querySelector<HTMLElement>(':popover-open');
  open?.hidePopover();
}
