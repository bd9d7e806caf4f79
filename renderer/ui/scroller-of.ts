/** What scrolls an element up and down: the nearest ancestor that has more than it shows; null where nothing does. */
export function scrollerOf(element: Element): HTMLElement | null {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))
      return box;
  }
  return null;
}
