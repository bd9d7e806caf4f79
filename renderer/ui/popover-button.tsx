import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import buttonStyles from './button.module.css';
import { classNames } from './class-names';
import { closeOnFocusOut } from './close-on-focus-out';
import { ChevronIcon } from './icons';
import styles from './popover-button.module.css';

export interface PopoverButtonProps {
  /** The text of the button and the name of the panel. */
  label: string;
  /** Beside the label on the button. */
  note?: string | undefined;
  /** For a toolbar with a roving tab stop. */
  tabIndex?: number;
  onFocus?: () => void;
  children: ReactNode;
}

/**
 * A button that opens a small panel beside itself. The browser's popover: it is in the top layer, closes when the user
 * clicks or focuses something else, and follows the button in the tab order.
 */
export function PopoverButton({ label, note, tabIndex, onFocus, children }: PopoverButtonProps) {
  const id = useId();
  const anchor = `--${id.replace(/\W/g, '')}`;
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !panel.current?.matches(':popover-open')) return;
    // Without this the same key would also leave the screen.
    event.preventDefault();
    panel.current.hidePopover();
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only handles keys of the controls within
    <div className={styles.holder} onKeyDown={closeByEscape} onBlur={closeOnFocusOut}>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        tabIndex={tabIndex}
        onFocus={onFocus}
        style={{ anchorName: anchor }}
        className={classNames(buttonStyles.button, buttonStyles.plain, styles.button)}
      >
        {label}
        {note && <span className={styles.note}>{note}</span>}
        <ChevronIcon />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        style={{ positionAnchor: anchor }}
        className={styles.panel}
      >
        {children}
      </div>
    </div>
  );
}
