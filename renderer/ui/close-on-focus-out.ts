import type { FocusEvent } from 'react';

/**
 * For `onBlur` of the element around a button and its popover: closes the popover when the focus moves elsewhere in the
 * window, as a click outside does. It stays open when the window itself loses the focus.
 */
export function closeOnFocusOut({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
  if (!(relatedTarget instanceof Node) || currentTarget.contains(relatedTarget)) return;
  const open = currentTarget.querySelector<HTMLElement>(':popover-open');
  open?.hidePopover();
}
