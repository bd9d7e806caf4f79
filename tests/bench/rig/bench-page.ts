import { setTimeout as wait } from 'node:timers/promises';
import type { Devtools } from './devtools-pipe';

/** One page, driven by real input through the debugging protocol. */
export interface BenchPage {
  readonly sessionId: string;
  /** Runs `act` in the page, with one argument that JSON can carry; waits for the promise that it returns. */
  run<A, R>(act: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  run<R>(act: () => R | Promise<R>): Promise<R>;
  /** What the watching script has reported under `name`, or will. */
  report(name: string): Promise<number>;
  /** The addresses of all scripts that the page has read so far. */
  scripts(): Promise<string[]>;
  /** Types a character as a keyboard does. */
  type(character: string): Promise<void>;
  /** Puts a text in as an input method does, in one go. */
  insertText(text: string): Promise<void>;
  press(key: keyof typeof keyCodes): Promise<void>;
  click(at: { readonly x: number; readonly y: number }): Promise<void>;
  /** Turns the wheel by one notch. */
  wheel(at: { readonly x: number; readonly y: number }): Promise<void>;
}

const reportBinding = 'benchReport';
const keyCodes = { Enter: 13, Escape: 27, ArrowDown: 40 };

/** Waits for the browser's first page and attaches to it before it loads; the watching script is in it then. */
export async function attachPage(
  devtools: Devtools,
  watch: string,
  beforePage: (devtools: Devtools) => void,
): Promise<BenchPage> {
  const reports = new Map<string, number>();
  const wanted = new Map<string, (at: number) => void>();
  const attached = new Promise<string>((resolve) => {
    devtools.listen(({ method, params }) => {
      if (method === 'Target.attachedToTarget' && params.targetInfo.type === 'page')
        resolve(params.sessionId);
    });
  });
  await devtools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
  const sessionId = await attached;
  beforePage(devtools);
  const send = (method: string, params: Record<string, unknown> = {}) =>
    devtools.send(method, params, sessionId);
  devtools.listen((event) => {
    if (event.method !== 'Runtime.bindingCalled' || event.sessionId !== sessionId) return;
    const { name, at } = JSON.parse(event.params.payload);
    reports.set(name, at);
    wanted.get(name)?.(at);
  });
  await Promise.all([
    send('Page.enable'),
    send('Runtime.enable'),
    send('Runtime.addBinding', { name: reportBinding }),
    send('Page.addScriptToEvaluateOnNewDocument', { source: watch }),
    send('Runtime.runIfWaitingForDebugger'),
  ]);
  // On a busy machine the page may have come before the bench could ask to hold it back.
  await send('Runtime.evaluate', { expression: `if (!window.bench) { ${watch} }` });

  async function run<A, R>(act: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    const expression = `(${act})(${JSON.stringify(argument) ?? ''})`;
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async function mouse(type: string, { x, y }: { x: number; y: number }, more: Record<string, unknown>) {
    await send('Input.dispatchMouseEvent', { type, x, y, ...more });
  }

  return {
    sessionId,
    run,
    report(name) {
      const known = reports.get(name);
      if (known !== undefined) return Promise.resolve(known);
      const reported = new Promise<number>((resolve) => wanted.set(name, resolve));
      const tooLate = wait(30_000, undefined, { ref: false }).then(() => {
        throw new Error(`The page has not reported "${name}" within 30 s`);
      });
      return Promise.race([reported, tooLate]);
    },
    async scripts() {
      const found: string[] = [];
      // Switched on late, the debugger tells of all scripts that there are.
      const stop = devtools.listen((event) => {
        if (event.method === 'Debugger.scriptParsed' && event.sessionId === sessionId) {
          found.push(event.params.url);
        }
      });
      await send('Debugger.enable');
      await send('Debugger.disable');
      stop();
      return found;
    },
    async type(character) {
      const key = { key: character, code: `Key${character.toUpperCase()}` };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', text: character, ...key });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
    async insertText(text) {
      await send('Input.insertText', { text });
    },
    async press(key) {
      const event = { key, code: key, windowsVirtualKeyCode: keyCodes[key] };
      await send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        ...event,
        ...(key === 'Enter' ? { text: '\r' } : {}),
      });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    async click(at) {
      await mouse('mouseMoved', at, {});
      await mouse('mousePressed', at, { button: 'left', buttons: 1, clickCount: 1 });
      await mouse('mouseReleased', at, { button: 'left', clickCount: 1 });
    },
    wheel: (at) => mouse('mouseWheel', at, { deltaX: 0, deltaY: 120 }),
  };
}
