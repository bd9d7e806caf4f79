import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import styles from './search-screen.module.css';

interface Props {
  /** What can be requested next and the most that it can cost; null at the end. */
  next: { readonly name: string; readonly cost: string } | null;
  /** Said at the end. */
  end: string;
  isBusy: boolean;
  onPress: () => void;
  /** Whatever else can be requested. */
  children: ReactNode;
}

/** What can be requested below the rows, each with its cost before it is pressed. */
export function ShowMore({ next, end, isBusy, onPress, children }: Props) {
  const note = useRef<HTMLSpanElement>(null);
  const wasPressed = useRef(false);
  const isEnd = next === null;
  useLayoutEffect(() => {
    if (!isEnd) return;
    // The pressed button is gone: without this the keyboard would start again at the top of the window.
    if (wasPressed.current && document.activeElement === document.body) note.current?.focus();
    wasPressed.current = false;
  }, [isEnd]);
  return (
    <div className={styles.more}>
      {next && (
        <Button
          isBusy={isBusy}
          onPress={() => {
            wasPressed.current = true;
            onPress();
          }}
        >
          {next.name}
        </Button>
      )}
      <span ref={note} tabIndex={-1} className="muted">
        {next ? next.cost : end}
      </span>
      {children}
    </div>
  );
}
