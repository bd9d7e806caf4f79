import { startTransition, useEffect, useState } from 'react';

/** False until the component's first frame is on screen: what is less urgent waits for that instead of delaying it. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let task: ReturnType<typeof setTimeout>;
    // A frame's callbacks run before it is painted, a task that they set runs after.
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => startTransition(() => setPainted(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, []);
  return painted;
}
