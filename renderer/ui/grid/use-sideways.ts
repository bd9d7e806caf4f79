import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Marks the box of a grid by `data-sideways` while its columns need more width than it has. */
export function useSideways(table: RefObject<HTMLElement | null>): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [box.current, table.current];
    if (!outer || !inner) return undefined;
    const observer = new ResizeObserver(() => {
      outer.toggleAttribute('data-sideways', inner.offsetWidth > outer.clientWidth);
    });
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [table]);
  return box;
}
