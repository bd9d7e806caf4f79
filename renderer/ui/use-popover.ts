import { type KeyboardEvent, useId, useRef } from 'react';
import { closeOnFocusOut } from './close-on-focus-out';

/**
 * A button and the small panel that it opens, which is the browser's popover: it is in the top layer, closes when the user
 * clicks or focuses something else, and follows the button in the tab order. `holder`: for the element around both.
 */
export function usePopover() {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !panel.current?.matches(':popover-open')) return;
    // Without this the same key would also leave the screen.
    event.preventDefault();
    panel.current.hidePopover();
    button.current?.focus();
  };
  return { id, panel, button, holder: { onKeyDown: closeByEscape, onBlur: closeOnFocusOut } };
}
