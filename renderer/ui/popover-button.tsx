import type { ReactNode } from 'react';
import buttonStyles from './button.module.css';
import { classNames } from './class-names';
import { ChevronIcon } from './icons';
import styles from './popover-button.module.css';
import { usePopover } from './use-popover';

export interface PopoverButtonProps {
  /** The text of the button and the name of the panel. */
  label: string;
  /** In place of the label on the button. */
  shortLabel?: string | undefined;
  /** Beside the label on the button. */
  note?: string | undefined;
  /** For a toolbar with a roving tab stop. */
  tabIndex?: number;
  onFocus?: () => void;
  children: ReactNode;
}

/** A button that opens a small panel beside itself. */
export function PopoverButton({ label, shortLabel, note, tabIndex, onFocus, children }: PopoverButtonProps) {
  const { id, panel, button, holder } = usePopover();
  const anchor = `--${id.replace(/\W/g, '')}`;
  return (
    <div className={styles.holder} {...holder}>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        tabIndex={tabIndex}
        onFocus={onFocus}
        style={{ anchorName: anchor }}
        aria-label={shortLabel && label}
        className={classNames(buttonStyles.button, buttonStyles.plain, styles.button)}
      >
        {shortLabel ?? label}
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
