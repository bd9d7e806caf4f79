import { useRef, useState } from 'react';
import buttonStyles from './button.module.css';
import { classNames } from './class-names';
import { ContextMenu } from './context-menu/context-menu';
import type { MenuSection } from './context-menu/menu-entry';
import type { MenuPlace } from './context-menu/menu-place';
import { ChevronIcon } from './icons';

interface Props {
  /** The text of the button and the name of the menu. */
  label: string;
  sections: readonly MenuSection[];
  variant?: 'plain' | 'primary';
  /** Why it cannot be opened now; it keeps the focus all the same. */
  unavailable?: string | undefined;
  className?: string | undefined;
  /** For a toolbar with a roving tab stop. */
  tabIndex?: number;
  onFocus?: () => void;
}

const gap = 4;

/** A button that opens a menu below itself. */
export function MenuButton({ label, sections, variant = 'plain', unavailable, className, ...stop }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const open = () => {
    if (unavailable !== undefined) return;
    const box = button.current?.getBoundingClientRect();
    if (box) setPlace({ x: box.left, y: box.bottom + gap });
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={place !== null}
        aria-disabled={unavailable !== undefined || undefined}
        title={unavailable}
        className={classNames(buttonStyles.button, buttonStyles[variant], className)}
        {...stop}
        onClick={open}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          open();
        }}
      >
        {label}
        <ChevronIcon />
      </button>
      {place && (
        <ContextMenu
          label={label}
          sections={sections}
          place={place}
          onClose={() => {
            setPlace(null);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
