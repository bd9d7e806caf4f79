import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { type Checked, checkColors, checkStructure, type Scope } from './axe-in-page';
import { expect } from './fixtures';

/** The rules about colors; all others check structure and text, which are the same in both themes. */
const colorRules = ['color-contrast', 'link-in-text-block'];

let axeSource: string | undefined;

/**
 * Checks the page with axe: the rules about colors in both themes, and all others.
 *
 * @param within a CSS selector: checks that part of the page alone, where the rest has been checked already
 */
export async function expectAccessible(page: Page, screen: string, within?: string): Promise<void> {
  const scope: Scope = [colorRules, within];
  await loadAxe(page);
  await waitForAnimations(page);
  expectNoViolation(await page.evaluate(checkStructure, scope), screen, within ? 4 : 10);
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const themes = isDark ? (['light', 'dark'] as const) : (['dark', 'light'] as const);
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await waitForAnimations(page);
    expectNoViolation(await page.evaluate(checkColors, scope), `${screen}, ${theme}`, 1);
  }
}

/** Once for each load of the page: axe is half a megabyte, and loading it takes longer than checking most screens. */
async function loadAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  axeSource ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axeSource);
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

function expectNoViolation({ violations, matched }: Checked, screen: string, minMatched: number): void {
  const found = violations.map(({ id, nodes }) => ({
    id,
    at: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
  expect(found, screen).toEqual([]);
  expect(matched, screen).toBeGreaterThanOrEqual(minMatched);
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
