import { type KeyboardEvent, type ToggleEvent, useId, useRef, useState } from 'react';
import { closeOnFocusOut } from './close-on-focus-out';

/**
 * A button and the small panel that it opens, which is the browser's popover: it is in the top layer, closes when the user
 * clicks or focuses something else, and follows the button in the tab order. `holder`: for the element around both;
 * `dialog`: for the panel.
 */
export function usePopover() {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !panel.current?.matches(':popover-open')) return;
    // Without this the same key would also leave the screen.
    event.preventDefault();
    panel.current.hidePopover();
    button.current?.focus();
  };
  return {
    id,
    panel,
    button,
    isOpen,
    holder: { onKeyDown: closeByEscape, onBlur: closeOnFocusOut },
    dialog: {
      ref: panel,
      id,
      popover: 'auto' as const,
      onToggle: ({ newState }: ToggleEvent) => setOpen(newState === 'open'),
    },
  };
}
