import type { Page } from 'playwright';

/** Makes the page's timers fire `speed` times as fast until it is reloaded; Playwright's own clock would persist. */
export function speedUpPageTimers(page: Page, speed: number): Promise<void> {
  return page.evaluate((times) => {
    const original = window.setTimeout.bind(window);
    const faster = (callback: TimerHandler, ms = 0, ...args: unknown[]) =>
      original(callback, ms / times, ...args);
    window.setTimeout = faster as typeof window.setTimeout;
  }, speed);
}
