import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import buttonStyles from './button.module.css';
import { classNames } from './class-names';
import { closeWhenLeft } from './close-when-left';
import { ChevronIcon } from './icons';
import styles from './popover-button.module.css';

export interface PopoverButtonProps {
  /** What the button says, and what the panel is called. */
  label: string;
  /** More to see on the button than its name. */
  note?: string | undefined;
  /** In a toolbar, whose one stop of Tab moves from button to button. */
  tabIndex?: number;
  onFocus?: () => void;
  children: ReactNode;
}

/**
 * A button that opens a small panel beside itself. The platform's own popover: it lies above all, closes by a click or the
 * keyboard's going on elsewhere, and takes its place in the order of Tab right after the button.
 */
export function PopoverButton({ label, note, tabIndex, onFocus, children }: PopoverButtonProps) {
  const id = useId();
  const anchor = `--${id.replace(/\W/g, '')}`;
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !panel.current?.matches(':popover-open')) return;
    // Else the same key would also step back from the screen.
    event.preventDefault();
    panel.current.hidePopover();
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of what it holds
    <div className={styles.holder} onKeyDown={closeByEscape} onBlur={closeWhenLeft}>
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
