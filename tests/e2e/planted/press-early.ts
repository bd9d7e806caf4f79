import { app, type BrowserWindow, type KeyboardInputEvent } from 'electron';

// Presses keys and the mouse as soon as the window exists, which a test attached from outside could not.
export interface EarlyPresses {
  /** From the frame with which the window appears. */
  readonly afterMs: number;
  readonly betweenMs: number;
  readonly keys: readonly string[];
  readonly click: { readonly x: number; readonly y: number };
}

const presses: EarlyPresses = JSON.parse(process.env.EARLY_PRESSES ?? 'null');

const keyEvent = (type: KeyboardInputEvent['type'], keyCode: string): KeyboardInputEvent => ({
  type,
  keyCode,
});

function eventsOf({
  keys,
  click,
}: EarlyPresses): Parameters<BrowserWindow['webContents']['sendInputEvent']>[0][] {
  const typed = keys.flatMap((key) => [
    keyEvent('keyDown', key),
    ...(key === 'Tab' ? [] : [keyEvent('char', key)]),
    keyEvent('keyUp', key),
  ]);
  const mouse = (type: 'mouseMove' | 'mouseDown' | 'mouseUp') =>
    ({ type, ...click, button: 'left', clickCount: 1 }) as const;
  return [...typed, mouse('mouseMove'), mouse('mouseDown'), mouse('mouseUp')];
}

/** In the page; Chromium drops all input before. */
const firstFrame = `new Promise((resolve) => {
  new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
})`;

app.once('browser-window-created', (_event, window) => {
  window.once('show', async () => {
    const { webContents } = window;
    await webContents.mainFrame.executeJavaScript(firstFrame);
    let at = presses.afterMs;
    for (const event of eventsOf(presses)) {
      setTimeout(() => webContents.sendInputEvent(event), at);
      at += presses.betweenMs;
    }
  });
});
