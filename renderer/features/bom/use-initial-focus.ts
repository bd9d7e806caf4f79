import { type RefObject, useEffect, useRef } from 'react';

/** For what has the focus when a screen opens: keys begin there, and screen readers read it. */
export function useInitialFocus<T extends HTMLElement>(isWanted = true): RefObject<T | null> {
  const element = useRef<T>(null);
  const wanted = useRef(isWanted);
  useEffect(() => {
    if (wanted.current) element.current?.focus();
  }, []);
  return element;
}
