import type { Page } from 'playwright';
import { describeFocus } from './accessibility';
import { expect } from './fixtures';

/** Presses `key` until the focused element's name contains `target`; the focus must be visible at every step. */
export async function pressUntil(page: Page, key: string, target: string, maxPresses = 25): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < maxPresses; step += 1) {
    await page.keyboard.press(key);
    const { name, visible } = await describeFocus(page);
    passed.push(name);
    expect(visible, `the focus on ${name} is visible`).toBe(true);
    if (name.includes(target)) return;
  }
  throw new Error(`${key} did not reach ${target}; it passed ${passed.join(', ')}`);
}
