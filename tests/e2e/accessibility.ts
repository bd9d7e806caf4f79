import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from './fixtures';

/** Lets axe judge the page as it stands: no violation of any of its rules. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // Legacy mode: axe would else open a page of its own to put results together, which Electron cannot.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    at: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
  expect(found, screen).toEqual([]);
  // An axe that found nothing to judge proves nothing.
  expect(passes.length, screen).toBeGreaterThan(10);
}

/** What has the focus, and whether one sees it: an outline or a shadow on it or on the box that it fills. */
export function describeFocus(page: Page): Promise<{ name: string; visible: boolean }> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body)
      return { name: 'nothing', visible: true };
    const shows = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const inSight = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    const labelledBy = document.getElementById(focused.getAttribute('aria-labelledby') ?? '');
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : labelledBy;
    const words = focused.getAttribute('aria-label') ?? (label ?? focused).textContent?.slice(0, 60);
    const name = `${focused.getAttribute('role') ?? focused.tagName.toLowerCase()} ${words}`;
    return { name, visible: inSight && (shows(focused) || shows(focused.parentElement)) };
  });
}
