import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { ChartSize } from './chart-frame';

/** The room that an element has, in CSS pixels, as it changes. */
export function useSize<T extends HTMLElement>(first: ChartSize): [RefObject<T | null>, ChartSize] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setSize({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
