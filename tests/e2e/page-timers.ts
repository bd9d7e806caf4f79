import type { Page } from 'playwright';

/** Lets the page's timers fire `speed` times as fast until it is reloaded; Playwright's own clock would stay after that. */
export function speedUpPageTimers(page: Page, speed: number): Promise<void> {
  return page.evaluate((times) => {
    const original = window.setTimeout.bind(window);
    const faster = (act: TimerHandler, ms = 0, ...args: unknown[]) => original(act, ms / times, ...args);
    window.setTimeout = faster as typeof window.setTimeout;
  }, speed);
}
