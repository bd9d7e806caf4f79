import { expect, test } from './fixtures';

declare global {
  interface Window {
    discarded?: WeakRef<object>;
  }
}

test('the page collects its garbage when the user pauses', async ({ freshApp: { page } }) => {
  await page.evaluate(() => {
    window.discarded = new WeakRef({ cells: new Array(2_000_000).fill(1.5) });
  });
  await page.keyboard.press('Shift');
  // Longer than the pause. Without the collection it stays for minutes: nothing else is created meanwhile.
  await expect
    .poll(() => page.evaluate(() => window.discarded?.deref() === undefined), {
      timeout: 15_000,
      intervals: [1000],
    })
    .toBe(true);
});
