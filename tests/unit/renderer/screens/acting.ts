import { act } from 'react';
import { vi } from 'vitest';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.focus();
    element.click();
  });
}

/** Writes as a person does: the element's own setter, so that React sees the change. */
export async function type(element: HTMLElement, text: string): Promise<void> {
  await act(async () => {
    const prototype = Object.getPrototypeOf(element);
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export async function key(target: EventTarget, name: string): Promise<void> {
  await act(async () => {
    for (const kind of ['keydown', 'keyup']) {
      target.dispatchEvent(
        new KeyboardEvent(kind, { key: name, code: name, bubbles: true, cancelable: true }),
      );
    }
  });
}

/** Until `check` no longer throws. React works by its own clock meanwhile, which `act` would only get in the way of. */
export async function until<T>(check: () => T): Promise<T> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  try {
    return await vi.waitFor(check, { timeout: 20_000, interval: 10 });
  } finally {
    globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  }
}
