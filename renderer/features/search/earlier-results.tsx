import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { classNames } from '../../ui/class-names';
import styles from './earlier-results.module.css';
import { useFocusTargets } from './focus-targets';

interface Props {
  /** Whether they are of an earlier search than the last one. */
  earlier: boolean;
  busy: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** Holds results. Those of an earlier search are dimmed, and neither mouse, keyboard nor screen reader reaches them. */
export function EarlierResults({ earlier, busy, className, children }: Props) {
  const { focusSearchBox } = useFocusTargets();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // What is inert loses the focus to the window, where the keyboard would start anew at the top.
    if (earlier && place.current?.contains(document.activeElement)) focusSearchBox();
  }, [earlier, focusSearchBox]);
  return (
    <div
      ref={place}
      inert={earlier}
      aria-busy={busy}
      className={classNames(styles.results, earlier && styles.earlier, className)}
    >
      {children}
    </div>
  );
}
