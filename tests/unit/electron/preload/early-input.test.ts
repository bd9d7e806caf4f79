// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteEarlyInput } from '../../../../electron/preload/early-input';
import type { EarlyInput } from '../../../../electron/shared/contract/early-input';

/** The events received by the page's own listeners. */
let seen: string[];
let listening: AbortController;
let early: EarlyInput;
let box: HTMLInputElement;
let button: HTMLButtonElement;
let icon: Element;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<input id="quantity" /><input type="search" /><button><svg></svg></button><a href="#/settings">Settings</a>';
  box = document.querySelector('[type=search]') as HTMLInputElement;
  button = document.querySelector('button') as HTMLButtonElement;
  icon = document.querySelector('svg') as Element;
  seen = [];
  listening = new AbortController();
});
afterEach(() => {
  // Removes each test's listeners.
  early.take();
  mouse(document.body, 'pointerdown');
  listening.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** Listens like the page, after the preload, and so receives what was let through. */
function listenAsPage(): void {
  for (const type of ['keydown', 'pointerdown', 'click']) {
    const note = (event: Event) =>
      seen.push(
        event instanceof KeyboardEvent ? event.key : `${type} ${(event.target as Element).localName}`,
      );
    addEventListener(type, note, { capture: true, signal: listening.signal });
  }
}

const key = (target: Element, name: string, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
const mouse = (target: Element, ...types: string[]) => {
  for (const type of types) target.dispatchEvent(new MouseEvent(type, { bubbles: true }));
};
const pressDown = (target: Element) => mouse(target, 'pointerdown', 'mousedown');
const letGo = (target: Element) => mouse(target, 'pointerup', 'mouseup', 'click');

function start(): EarlyInput {
  early = noteEarlyInput();
  listenAsPage();
  return early;
}

describe('input before the takeover', () => {
  it('passes on the text for which Enter was pressed, whatever was typed afterwards', () => {
    start();
    box.value = 'LM358';
    key(box, 'Enter');
    box.value = 'LM358BC';
    expect(seen).toEqual([]);
    expect(early.take()).toBe('LM358');
  });

  it('passes on no text if Enter was not pressed or only ended a composition', () => {
    start();
    box.value = 'LM358';
    key(box, 'Enter', { isComposing: true });
    key(box, '8');
    expect(early.take()).toBeNull();
  });

  it('focuses the box for a slash, which is not typed into it', () => {
    start();
    box.value = 'old';
    button.focus();
    expect(key(button, '/')).toBe(false);
    expect(document.activeElement).toBe(box);
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, 3]);
  });

  it('takes Enter for a search in the search box alone', () => {
    start();
    const other = document.querySelector('#quantity') as HTMLInputElement;
    other.value = '87';
    key(other, 'Enter');
    expect(early.take()).toBeNull();
  });

  it('ignores a slash in the box and one with a modifier key', () => {
    start();
    expect(key(box, '/')).toBe(true);
    button.focus();
    expect(key(button, '/', { ctrlKey: true })).toBe(true);
    expect(document.activeElement).toBe(button);
  });

  it('repeats a press of a button once, in its own task', () => {
    start();
    pressDown(icon);
    letGo(icon);
    expect(seen).toEqual([]);
    early.take();
    expect(seen).toEqual([]);
    vi.runAllTimers();
    expect(seen).toEqual(['click button']);
  });

  it('returns the text and repeats the click only once', () => {
    start();
    box.value = 'LM358';
    key(box, 'Enter');
    pressDown(button);
    letGo(button);
    expect(early.take()).toBe('LM358');
    vi.runAllTimers();
    expect(early.take()).toBeNull();
    vi.runAllTimers();
    expect(seen).toEqual(['click button']);
  });

  it('ignores links', () => {
    start();
    mouse(document.querySelector('a') as Element, 'pointerdown', 'click');
    early.take();
    vi.runAllTimers();
    expect(seen).toEqual([]);
  });

  it('keeps one press that starts before the takeover and ends after it', () => {
    start();
    pressDown(button);
    early.take();
    letGo(button);
    expect(seen).toEqual([]);
    vi.runAllTimers();
    expect(seen).toEqual(['click button']);
  });

  it('lets everything through after the takeover', () => {
    start();
    early.take();
    pressDown(button);
    letGo(button);
    key(box, 'Enter');
    vi.runAllTimers();
    expect(seen).toEqual(['pointerdown button', 'click button', 'Enter']);
  });

  it('lets keys and the next press through if an earlier press never ends', () => {
    start();
    pressDown(button);
    early.take();
    key(box, 'Enter');
    pressDown(box);
    letGo(box);
    expect(seen).toEqual(['Enter', 'pointerdown input', 'click input']);
  });
});
