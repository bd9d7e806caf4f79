import { scrollerOf } from './scroller-of';

/** Whether at least half of an element's height is visible in its scroller. */
export function isInSight(element: Element): boolean {
  const box = scrollerOf(element)?.getBoundingClientRect();
  if (!box) return true;
  const { top, bottom, height } = element.getBoundingClientRect();
  return 2 * (Math.min(bottom, box.bottom) - Math.max(top, box.top)) >= height;
}
