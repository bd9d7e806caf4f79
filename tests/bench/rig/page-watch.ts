// What runs in a page that is measured. Each function is handed to the page as its source: it may use nothing from
// outside itself but what `installClock` has put on `window`.

export interface BenchClock {
  /** Milliseconds since the epoch when the frame is painted that first shows what `isShown` waits for. */
  paintedWhen(isShown: () => boolean): Promise<number>;
  /** The same time for what the page's own clock says. */
  atEpoch(pageMs: number): number;
  report(name: string, at: number): void;
  /** When the last key of this name, or the last click, was made. */
  lastInput(name: string): number;
  /** Milliseconds since the epoch when the first frame after the first key that was pressed reached the screen. */
  firstKeyPresented(): Promise<number>;
}

declare global {
  interface Window {
    bench: BenchClock;
    benchReport(payload: string): void;
  }
}

function installClock(): void {
  const inputs = new Map<string, number>();
  const note = (name: string, event: Event) => inputs.set(name, performance.timeOrigin + event.timeStamp);
  window.addEventListener('keydown', (event) => note(event.key, event), true);
  window.addEventListener('pointerdown', (event) => note('click', event), true);
  // Event Timing's `duration` ends when the next frame is presented, to the nearest 8 ms.
  const firstInput = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const [input] = list.getEntries();
      if (input) resolve(performance.timeOrigin + input.startTime + input.duration);
    }).observe({ type: 'first-input', buffered: true });
  });
  window.bench = {
    atEpoch: (pageMs) => performance.timeOrigin + pageMs,
    report: (name, at) => window.benchReport(JSON.stringify({ name, at })),
    lastInput: (name) => inputs.get(name) ?? 0,
    firstKeyPresented: () => firstInput,
    paintedWhen: (isShown) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isShown()) {
            requestAnimationFrame(look);
            return;
          }
          // A frame's callbacks run before it is painted, the next message after.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            port1.close();
            resolve(performance.timeOrigin + performance.now());
          };
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
  };
}

function watchFirstPaint(): void {
  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0];
    if (paint) window.bench.report('painted', window.bench.atEpoch(paint.startTime));
  }).observe({ type: 'paint', buffered: true });
}

function watchSearchBox(): void {
  const box = () => {
    const active = document.activeElement;
    const isBox = active instanceof HTMLInputElement && active.getAttribute('aria-label') === 'Part number';
    return isBox ? active : null;
  };
  const report = (name: string) => (at: number) => window.bench.report(name, at);
  void window.bench.paintedWhen(() => box() !== null).then(report('focused'));
  // React keeps what it knows of an element on the element itself, under names that it makes up.
  const isTakenOver = () => Object.keys(box() ?? {}).some((key) => key.startsWith('__reactProps$'));
  void window.bench.paintedWhen(isTakenOver).then(report('taken-over'));
  // From the key on, not from the focus on: looking at every frame would be the work of an app that rests.
  const isTyped = () => box()?.value === 'x';
  const onInput = () => {
    if (!isTyped()) return;
    // The letter may come a frame later than what the first key is timed by: the later of the two holds.
    void Promise.all([window.bench.paintedWhen(isTyped), window.bench.firstKeyPresented()]).then((times) =>
      window.bench.report('typed', Math.max(...times)),
    );
  };
  window.addEventListener('input', onInput, true);
}

/** For the blank window: reports `painted`. */
export const blankWatch = `(${installClock})();(${watchFirstPaint})();`;

/**
 * For the app: reports `painted`; of the search box `focused` when it is painted with the focus in it, `taken-over` when
 * React holds it, and `typed` when an x in it is on screen.
 */
export const appWatch = `(${installClock})();(${watchFirstPaint})();(${watchSearchBox})();`;
