import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { classNames } from '../../ui/class-names';
import styles from './earlier-results.module.css';
import { useFocusTargets } from './focus-targets';
import { useSlow } from './use-slow';

interface Props {
  /** Whether they are of an earlier query than the last one. */
  isEarlier: boolean;
  isBusy: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** Most answers come sooner. What is inert is styled anew, all of it, while the user waits for the rows. */
const inertAfterMs = 100;

/** Holds results. Earlier ones are dimmed, and out of reach of mouse, keyboard and screen reader. */
export function EarlierResults({ isEarlier, isBusy, className, children }: Props) {
  const { focusSearchBox } = useFocusTargets();
  const holder = useRef<HTMLDivElement>(null);
  const isSlow = useSlow(isEarlier && isBusy, inertAfterMs);
  const isInert = isEarlier && (isSlow || !isBusy);
  useLayoutEffect(() => {
    // What becomes inert, or is replaced, loses the focus to the window, where the keyboard would start again at the top.
    if (isEarlier && holder.current?.contains(document.activeElement)) focusSearchBox();
  }, [isEarlier, focusSearchBox]);
  return (
    <div
      ref={holder}
      inert={isInert}
      data-earlier={isEarlier || undefined}
      aria-busy={isBusy}
      className={classNames(styles.results, isInert && styles.earlier, className)}
    >
      {children}
    </div>
  );
}
