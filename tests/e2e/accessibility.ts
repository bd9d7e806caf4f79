import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from './fixtures';

/** The rules about colors; all others check structure and text, which are the same in both themes. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/**
 * Checks the page with axe: all rules in the theme that is shown, and the rules about colors in the other one.
 *
 * @param within a CSS selector: checks that part of the page alone, where the rest has been checked already
 */
export async function expectAccessible(page: Page, screen: string, within?: string): Promise<void> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [shown, other] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  await waitForAnimations(page);
  // A check that matched nothing proves nothing.
  await expectNoViolation(await axeIn(page, within), `${screen}, ${shown}`, within ? 5 : 11);
  await page.emulateMedia({ colorScheme: other });
  await waitForAnimations(page);
  const colors = (await axeIn(page, within)).withRules(colorRules);
  await expectNoViolation(colors, `${screen}, ${other}`, 1);
  await page.emulateMedia({ colorScheme: shown });
}

async function axeIn(page: Page, within?: string): Promise<AxeBuilder> {
  // axe is half a megabyte, and loading it takes longer than checking most screens: once is enough.
  const isLoaded = await page.evaluate(() => 'axe' in window);
  // Otherwise axe would open a page of its own to merge results, which Electron cannot.
  const axe = new AxeBuilder({ page, ...(isLoaded ? { axeSource: ';' } : {}) })
    .setLegacyMode(true)
    // Of the rules that pass, one element each is enough: a selector for every element takes longest.
    .options({ resultTypes: ['violations'] });
  return within ? axe.include(within) : axe;
}

/** Contrast is too low during a fade. Endless animations, such as of progress, are not waited for. */
async function waitForAnimations(page: Page): Promise<void> {
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

/** The focused element, and whether its focus is visible: an outline or a shadow on it or on the box that it fills. */
export function describeFocus(page: Page): Promise<{ name: string; visible: boolean }> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body)
      return { name: 'nothing', visible: true };
    const hasFocusRing = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const inViewport = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    const labelledBy = document.getElementById(focused.getAttribute('aria-labelledby') ?? '');
    const labelElement = focused instanceof HTMLInputElement ? focused.labels?.[0] : labelledBy;
    const label = focused.getAttribute('aria-label') ?? (labelElement ?? focused).textContent?.slice(0, 60);
    const name = `${focused.getAttribute('role') ?? focused.tagName.toLowerCase()} ${label}`;
    return { name, visible: inViewport && (hasFocusRing(focused) || hasFocusRing(focused.parentElement)) };
  });
}
