import type { BenchPage } from './bench-page';

// What a person does in the app, by real keys and clicks, and how long it takes to be seen. Each function that is given
// to `page.run` is handed over as its source.

/** Milliseconds since the epoch when the page says that it searches, or what was found. */
export function searchBegun(page: BenchPage): Promise<number> {
  return page.run(() =>
    window.bench.paintedWhen(() => (document.querySelector('main output')?.textContent ?? '') !== ''),
  );
}

/** Milliseconds from a key or a click to the frame that shows what it asked for, by the page's own clock. */
export type Seen = number;

/** Puts `text` into the search box, where the focus is or is brought to by its shortcut, and waits until it is shown. */
async function fillSearchBox(page: BenchPage, text: string): Promise<void> {
  await page.run(() => {
    const box = document.querySelector<HTMLInputElement>('input[aria-label="Part number"]');
    box?.focus();
    box?.select();
  });
  await page.insertText(text);
  await page.run(
    (typed) =>
      window.bench.paintedWhen(
        () => document.querySelector<HTMLInputElement>('input[aria-label="Part number"]')?.value === typed,
      ),
    text,
  );
}

/** Searches `text`; the time from Enter to the frame with the rows, the first of which begins with it. */
export async function searchFor(page: BenchPage, text: string, rows: number): Promise<Seen> {
  await fillSearchBox(page, text);
  const shown = page.run(
    async ({ text, rows }) => {
      const at = await window.bench.paintedWhen(() => {
        const found = document.querySelectorAll('[role=grid][aria-label="Results"] [role=rowheader]');
        return found.length >= rows && (found[0]?.textContent?.startsWith(text) ?? false);
      });
      return at - window.bench.lastInput('Enter');
    },
    { text, rows },
  );
  await page.press('Enter');
  return shown;
}

/** Looks up the lines of `list`, each of which a part answers; the time from Enter on the button to the frame with all rows. */
export async function lookUpList(page: BenchPage, list: readonly string[]): Promise<Seen> {
  await page.run(() => {
    const button = document.querySelector<HTMLElement>('button[aria-label="List of part numbers"]');
    button?.click();
    return window.bench.paintedWhen(() => document.activeElement instanceof HTMLTextAreaElement);
  });
  await page.run(() => (document.activeElement as HTMLTextAreaElement).select());
  await page.insertText(list.join('\n'));
  await page.run((count) => {
    const lookUp = () =>
      [...document.querySelectorAll('button')].find((button) =>
        button.textContent?.startsWith(`Look up ${count} part numbers`),
      );
    return window.bench.paintedWhen(() => {
      lookUp()?.focus();
      return lookUp() !== undefined;
    });
  }, list.length);
  const shown = page.run(
    async ({ first, count }) => {
      const at = await window.bench.paintedWhen(() => {
        const found = document.querySelectorAll('[role=grid][aria-label="Results"] [role=rowheader]');
        return found.length >= count && (found[0]?.textContent?.startsWith(first) ?? false);
      });
      return at - window.bench.lastInput('Enter');
    },
    { first: list[0] ?? '', count: list.length },
  );
  await page.press('Enter');
  return shown;
}

/** The middle of the row that shows the `index`th part, on screen. */
function placeOfRow(page: BenchPage, index: number): Promise<{ x: number; y: number }> {
  return page.run((at) => {
    const row = document.querySelectorAll('[role=grid][aria-label="Results"] [role=rowheader]')[at];
    if (!row) throw new Error(`There is no row ${at}`);
    row.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = row.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, index);
}

/** Shows the preview beside the results and gives their first row the focus. */
export async function showPreview(page: BenchPage): Promise<void> {
  await page.run(() => {
    document.querySelector<HTMLElement>('button[aria-label="Preview pane"]')?.click();
    document
      .querySelector<HTMLElement>('[role=grid][aria-label="Results"] [role=row]:has([role=rowheader])')
      ?.focus();
    return window.bench.paintedWhen(() => document.querySelector('aside[aria-label="Preview"] h2') !== null);
  });
}

/** Moves to the next row; the time from the key to the frame that shows that row's part in the preview. */
export async function previewNext(page: BenchPage): Promise<Seen> {
  const shown = page.run(async () => {
    const heading = () => document.querySelector('aside[aria-label="Preview"] h2')?.textContent;
    const before = heading();
    const at = await window.bench.paintedWhen(() => heading() !== before);
    return at - window.bench.lastInput('ArrowDown');
  });
  await page.press('ArrowDown');
  return shown;
}

/** How long after the click the offers filled what is seen of their grid, and all of them were there. */
export interface OffersSeen {
  readonly inView: Seen;
  readonly whole: Seen;
}

/** Opens the part of the `index`th row. */
export async function openPart(page: BenchPage, index: number, offers: number): Promise<OffersSeen> {
  const place = await placeOfRow(page, index);
  const shown = page.run(async (count) => {
    const rows = () => document.querySelectorAll('[role=grid][aria-label="Offers"] [role=rowheader]');
    // What lies below the edge of the window, or of what scrolls in it, is not seen.
    const fillsView = () => {
      const bottom = [...rows()].at(-1)?.getBoundingClientRect().bottom ?? 0;
      const box = document.querySelector('[role=grid][aria-label="Offers"]')?.parentElement;
      return box ? bottom > Math.min(box.getBoundingClientRect().bottom, window.innerHeight) : false;
    };
    const inView = await window.bench.paintedWhen(() => rows().length >= count || fillsView());
    const whole = await window.bench.paintedWhen(() => rows().length >= count);
    const clicked = window.bench.lastInput('click');
    return { inView: inView - clicked, whole: whole - clicked };
  }, offers);
  await page.click(place);
  return shown;
}

/** Goes back to the results, whose row has the focus again. */
export async function backToResults(page: BenchPage): Promise<void> {
  await page.run(async () => {
    window.history.back();
    await window.bench.paintedWhen(
      () => !document.querySelector('[role=grid][aria-label="Results"]')?.closest('[hidden]'),
    );
  });
}

/** Turns the wheel over a grid until its end is reached; the longest time between two frames meanwhile, in ms. */
export async function scrollGrid(page: BenchPage, label: string): Promise<number> {
  const middle = await page.run((name) => {
    const grid = document.querySelector(`[role=grid][aria-label="${name}"]`);
    if (!grid) throw new Error(`There is no grid ${name}`);
    const scroller = (element: Element | null): Element | null =>
      element &&
      element.scrollHeight > element.clientHeight + 1 &&
      getComputedStyle(element).overflowY !== 'visible'
        ? element
        : element && scroller(element.parentElement);
    const scrolled = scroller(grid);
    if (!scrolled) throw new Error('The grid does not scroll');
    Object.assign(window, { benchScrolled: scrolled, benchFrames: [] as number[], benchScrolls: true });
    const watched = window as unknown as { benchFrames: number[]; benchScrolls: boolean };
    let last = performance.now();
    const count = (at: number) => {
      watched.benchFrames.push(at - last);
      last = at;
      if (watched.benchScrolls) requestAnimationFrame(count);
    };
    requestAnimationFrame((at) => {
      last = at;
      requestAnimationFrame(count);
    });
    const { x, y, width, height } = scrolled.getBoundingClientRect();
    return { x: x + width / 2, y: y + Math.min(height / 2, 200) };
  }, label);
  const isAtEnd = () =>
    page.run(() => {
      const { scrollTop, scrollHeight, clientHeight } = (window as unknown as { benchScrolled: Element })
        .benchScrolled;
      return scrollTop + clientHeight >= scrollHeight - 1;
    });
  for (let notches = 0; !(await isAtEnd()); notches += 1) {
    if (notches > 2000) throw new Error('The end of the grid is not reached');
    await page.wheel(middle);
  }
  return page.run(
    () =>
      new Promise<number>((resolve) => {
        const watched = window as unknown as { benchFrames: number[]; benchScrolls: boolean };
        // The frame that shows the end is one of those counted.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            watched.benchScrolls = false;
            resolve(Math.max(...watched.benchFrames));
          }),
        );
      }),
  );
}

/** The median time between two frames while nothing happens, in ms. */
export function frameTime(page: BenchPage): Promise<number> {
  return page.run(
    () =>
      new Promise<number>((resolve) => {
        const times: number[] = [];
        let last = 0;
        const count = (at: number) => {
          if (last > 0) times.push(at - last);
          last = at;
          if (times.length < 21) requestAnimationFrame(count);
          else resolve(times.sort((a, b) => a - b)[10] ?? 0);
        };
        requestAnimationFrame(count);
      }),
  );
}

/** Waits until the app knows that it has no network. */
export async function waitUntilOffline(page: BenchPage): Promise<void> {
  await page.run(() =>
    window.bench.paintedWhen(
      () =>
        document.querySelector('output[aria-label="Connection"]')?.textContent?.includes('offline') ?? false,
    ),
  );
}

/** Types `key` after `prefix` into the search box; the time from the key to the frame with cached parts of both. */
export async function typeOffline(page: BenchPage, prefix: string, key: string): Promise<Seen> {
  await fillSearchBox(page, prefix);
  const shows = (text: string) =>
    page.run(async (text) => {
      const at = await window.bench.paintedWhen(() => {
        const [first] = document.querySelectorAll('[role=grid][aria-label="Results"] [role=rowheader]');
        const isTitled = document.querySelector('main h2')?.textContent?.includes(`“${text}”`) ?? false;
        return isTitled && (first?.textContent?.startsWith(text) ?? false);
      });
      return at - window.bench.lastInput(text.slice(-1));
    }, text);
  await shows(prefix);
  const shown = shows(prefix + key);
  await page.type(key);
  return shown;
}
