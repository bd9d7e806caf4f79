import type { Page } from 'playwright';
import { describeFocus } from './accessibility';
import { expect } from './fixtures';

/** Presses `key` until what is focused has this in its name, and sees to it that the focus can be seen all the way. */
export async function pressUntil(page: Page, key: string, wanted: string, most = 25): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(key);
    const { name, visible } = await describeFocus(page);
    passed.push(name);
    expect(visible, `the focus on ${name} can be seen`).toBe(true);
    if (name.includes(wanted)) return;
  }
  throw new Error(`${key} did not reach ${wanted}; it passed ${passed.join(', ')}`);
}
