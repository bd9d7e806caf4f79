import { useEffect, useState } from 'react';

/** Longer than between two keys of somebody who types (ms). */
const settleMs = 250;

/** `value` once it has stayed the same for a moment, the first one at once: for what costs too much to follow each key. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
