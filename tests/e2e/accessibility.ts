import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from './fixtures';

/** What colors decide; all other rules judge structure and text, which are the same in both themes. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/**
 * Lets axe judge the page as it stands: no violation of any of its rules in the theme that is shown, nor in the other one
 * of those that depend on it.
 */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [shown, other] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  await animationsToEnd(page);
  // An axe that found nothing to judge proves nothing.
  await expectNoViolation(await axeIn(page), `${screen}, ${shown}`, 11);
  await page.emulateMedia({ colorScheme: other });
  await animationsToEnd(page);
  const colors = (await axeIn(page)).withRules(colorRules);
  await expectNoViolation(colors, `${screen}, ${other}`, 1);
  await page.emulateMedia({ colorScheme: shown });
}

async function axeIn(page: Page): Promise<AxeBuilder> {
  // Half a megabyte, which takes the page longer to read than most screens to be judged: once is enough.
  const isThere = await page.evaluate(() => 'axe' in window);
  // Legacy mode: axe would else open a page of its own to put results together, which Electron cannot.
  return new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) }).setLegacyMode(true);
}

/** What fades in is too pale until it is there; what turns for as long as something runs is not waited for. */
async function animationsToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

async function expectNoViolation(axe: AxeBuilder, screen: string, minPasses: number): Promise<void> {
  const { violations, passes } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    at: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
  expect(found, screen).toEqual([]);
  expect(passes.length, screen).toBeGreaterThanOrEqual(minPasses);
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
