import type { ReactNode } from 'react';
import buttonStyles from './button.module.css';
import { classNames } from './class-names';
import { ChevronIcon } from './icons';
import styles from './popover-button.module.css';
import { usePopover } from './use-popover';

export interface PopoverButtonProps {
  /** The name of the panel, and the text of the button where it has no other. */
  label: string;
  /** In place of the label on the button. */
  shortLabel?: ReactNode;
  /** The accessible name of the button, where its text is not enough. */
  name?: string | undefined;
  icon?: ReactNode;
  /** Beside the label on the button. */
  note?: string | undefined;
  /** As high as the controls of a form, instead of a toolbar's. */
  isTall?: boolean;
  /** Whether the panel is drawn only while it is open. */
  isLazy?: boolean;
  /** For a toolbar with a roving tab stop. */
  tabIndex?: number;
  onFocus?: () => void;
  children: ReactNode;
}

/** A button that opens a small panel beside itself. */
export function PopoverButton(props: PopoverButtonProps) {
  const { label, shortLabel, name, icon, note, isTall = false, isLazy = false, children } = props;
  const { id, button, isOpen, holder, dialog } = usePopover();
  return (
    <div className={styles.holder} {...holder}>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        tabIndex={props.tabIndex}
        onFocus={props.onFocus}
        aria-label={name ?? (shortLabel ? label : undefined)}
        className={classNames(buttonStyles.button, buttonStyles.plain, styles.button, isTall && styles.tall)}
      >
        {icon}
        {shortLabel ?? label}
        {note && <span className={styles.note}>{note}</span>}
        <ChevronIcon />
      </button>
      <div {...dialog} role="dialog" aria-label={label} className={styles.panel}>
        {(isOpen || !isLazy) && children}
      </div>
    </div>
  );
}
