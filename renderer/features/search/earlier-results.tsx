import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { classNames } from '../../ui/class-names';
import styles from './earlier-results.module.css';
import { useFocusTargets } from './focus-targets';

interface Props {
  /** Whether they are of an earlier query than the last one. */
  isEarlier: boolean;
  isBusy: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** Holds results. Earlier ones are dimmed, and out of reach of mouse, keyboard and screen reader. */
export function EarlierResults({ isEarlier, isBusy, className, children }: Props) {
  const { focusSearchBox } = useFocusTargets();
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // What becomes inert loses the focus to the window, where the keyboard would start again at the top.
    if (isEarlier && holder.current?.contains(document.activeElement)) focusSearchBox();
  }, [isEarlier, focusSearchBox]);
  return (
    <div
      ref={holder}
      inert={isEarlier}
      aria-busy={isBusy}
      className={classNames(styles.results, isEarlier && styles.earlier, className)}
    >
      {children}
    </div>
  );
}
