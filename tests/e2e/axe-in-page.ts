// Functions that run in a page in which axe is loaded. Playwright sends them there, so each is complete in itself.
import type { AxeResults, Result, RunOptions } from 'axe-core';

interface AxeWindow {
  axe: { run(context: Document | { include: string | Element[] }, options: RunOptions): Promise<AxeResults> };
  /** The looks of the texts that have passed since the page was loaded. */
  passedLooks?: Set<string>;
}

export interface Checked {
  violations: Result[];
  /** How many rules passed, or how many texts there were: a check that matched nothing proves nothing. */
  matched: number;
}

export type Scope = readonly [colorRules: string[], within: string | undefined];

/** Checks all rules but those about colors. */
export async function checkStructure([colorRules, within]: Scope): Promise<Checked> {
  const { axe } = window as unknown as AxeWindow;
  const { violations, passes } = await axe.run(within ? { include: within } : document, {
    rules: Object.fromEntries(colorRules.map((id) => [id, { enabled: false }])),
    // Of the rules that pass, one element each is enough: a selector for every element takes longest.
    resultTypes: ['violations'],
    preload: false,
  });
  return { violations, matched: passes.length };
}

/**
 * Checks the rules about colors. Their outcome follows from a text's look: its color, size and weight and the backgrounds
 * behind it. Axe needs milliseconds for each text, so one of each look is checked, and none that has passed before.
 */
export async function checkColors([colorRules, within]: Scope): Promise<Checked> {
  const shared = window as unknown as AxeWindow;
  shared.passedLooks ??= new Set();
  const passed = shared.passedLooks;

  const grounds = new Map<Element, string>();
  const groundOf = (element: Element): string => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const own = `${backgroundColor} ${backgroundImage} ${opacity}`;
    const behind = element.parentElement ? groundOf(element.parentElement) : '';
    const ground = own === 'rgba(0, 0, 0, 0) none 1' ? behind : `${behind} / ${own}`;
    grounds.set(element, ground);
    return ground;
  };
  const lookOf = (element: Element) => {
    const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
    const around = element.matches('a') && element.parentElement && getComputedStyle(element.parentElement);
    const text = [color, fontSize, fontWeight, textDecorationLine, textShadow, around ? around.color : ''];
    return `${text.join(' ')} on ${groundOf(element)}`;
  };
  // Axe judges neither what is drawn in place of a text nor a single character.
  const hasText = (element: Element) =>
    element.matches('input:not([type=radio], [type=checkbox]), select, textarea') ||
    [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && (nodeValue ?? '').trim().length > 1,
    );

  const texts = [...document.querySelectorAll(within ?? 'body')]
    .flatMap((root) => [root, ...root.querySelectorAll('*')])
    .filter((element) => hasText(element) && element.checkVisibility({ visibilityProperty: true }));
  const byLook = new Map<string, Element[]>();
  for (const element of texts) {
    const look = lookOf(element);
    byLook.set(look, [...(byLook.get(look) ?? []), element]);
  }
  const run = async (include: Element[]): Promise<Result[]> => {
    if (include.length === 0) return [];
    const { violations, passes } = await shared.axe.run(
      { include },
      { runOnly: colorRules, resultTypes: ['violations', 'passes'], elementRef: true, preload: false },
    );
    const nodes = passes.flatMap(({ id, nodes: passing }) => (id === 'color-contrast' ? passing : []));
    for (const { element } of nodes) if (element) passed.add(lookOf(element));
    return violations;
  };
  const open = () => [...byLook].flatMap(([look, elements]) => (passed.has(look) ? [] : [elements]));
  const first = await run(open().map(([element]) => element as Element));
  // Axe cannot judge a text that something covers, so the others of its look are tried.
  const others = first.length > 0 ? [] : await run(open().flatMap(([, ...rest]) => rest));
  return { violations: [...first, ...others], matched: texts.length };
}
