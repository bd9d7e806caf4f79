import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import styles from './context-menu.module.css';
import type { MenuEntry, MenuSection } from './menu-entry';
import { type MenuPlace, menuPlace } from './menu-place';
import { nextEntry } from './next-entry';

interface Props {
  label: string;
  sections: readonly MenuSection[];
  place: MenuPlace;
  /** Removes the menu and puts the focus back. */
  onClose: () => void;
}

const itemsIn = (layer: HTMLElement) => [...layer.querySelectorAll<HTMLElement>('[role="menuitem"]')];

/**
 * A menu at a place of the window, open while it is rendered. It lies on a layer over the whole page, so that a click beside
 * it closes the menu and does nothing else.
 */
export function ContextMenu({ label, sections, place, onClose }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!layer.current || !panel.current) return;
    layer.current.showPopover();
    const { innerWidth: width, innerHeight: height } = window;
    const { x, y } = menuPlace(place, panel.current.getBoundingClientRect(), { width, height });
    panel.current.style.translate = `${x}px ${y}px`;
    itemsIn(layer.current)[0]?.focus();
  }, [place]);

  // Its place may be outside the new size of the window.
  useEffect(() => {
    window.addEventListener('resize', onClose);
    return () => window.removeEventListener('resize', onClose);
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Meanwhile the keys are the menu's, for example a letter that is a shortcut elsewhere.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const items = itemsIn(event.currentTarget);
    const labels = sections.flat().map((entry) => entry.label);
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const next = event.key === ' ' ? null : nextEntry(labels, at, event.key);
    if (next === null) return;
    event.preventDefault();
    items[next]?.focus();
  };
  const choose = (entry: MenuEntry) => {
    onClose();
    entry.act();
  };
  return (
    <div
      ref={layer}
      popover="manual"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className={styles.layer}
      onKeyDown={onKeyDown}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) onClose();
      }}
      // The right button elsewhere opens the menu there.
      onPointerDown={({ target, currentTarget, button }) => {
        if (target === currentTarget && button === 2) onClose();
      }}
      onContextMenu={(event) => event.preventDefault()}
    >
      <div ref={panel} role="presentation" className={styles.panel}>
        {sections.map((section) => (
          <div key={section[0]?.label} role="presentation" className={styles.section}>
            {section.map((entry) => (
              <button
                key={entry.label}
                type="button"
                role="menuitem"
                tabIndex={-1}
                aria-description={entry.note}
                className={styles.entry}
                onClick={() => choose(entry)}
                onPointerEnter={({ currentTarget }) => currentTarget.focus()}
              >
                <span className={styles.icon}>{entry.icon}</span>
                {entry.label}
                {(entry.keys ?? entry.note) && (
                  <span className={styles.keys} aria-hidden="true">
                    {entry.keys ?? entry.note}
                  </span>
                )}
              </button>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
