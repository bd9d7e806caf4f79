// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isInSight } from '../../../../renderer/ui/is-in-sight';

/** An element 20 high whose top is at `top`, in a box from 100 to 200 that scrolls. */
function elementAt(top: number): HTMLElement {
  const box = document.createElement('div');
  box.style.overflowY = 'auto';
  Object.defineProperties(box, { scrollHeight: { value: 500 }, clientHeight: { value: 100 } });
  box.getBoundingClientRect = () => new DOMRect(0, 100, 50, 100);
  const element = document.createElement('p');
  element.getBoundingClientRect = () => new DOMRect(0, top, 50, 20);
  box.append(element);
  document.body.append(box);
  return element;
}

it.each([
  ['within its box', 150, true],
  ['cut by less than half', 185, true],
  ['cut by more than half', 195, false],
  ['scrolled away at the top', 70, false],
  ['below the box', 300, false],
])('tells whether an element is in sight: %s', (_, top, expected) => {
  expect(isInSight(elementAt(top))).toBe(expected);
});

it('takes what nothing scrolls as in sight', () => {
  expect(isInSight(document.createElement('p'))).toBe(true);
});
