import type { ElectronApplication } from 'playwright';
import { expect } from './fixtures';

interface ShownDialog {
  message: string;
  detail: string;
  buttons: string[];
}
type Stub = { shown: ShownDialog[]; answers: ((response: number) => void)[] };

/** Replaces main's message boxes, whose buttons no test can press. */
export async function stubDialogs(app: ElectronApplication) {
  await app.evaluate(({ dialog }) => {
    const stub: Stub = { shown: [], answers: [] };
    Object.assign(globalThis, { dialogStub: stub });
    const show = (...args: unknown[]) => {
      stub.shown.push(args.at(-1) as ShownDialog);
      return new Promise((resolve) => {
        stub.answers.push((response) => resolve({ response, checkboxChecked: false }));
      });
    };
    Object.assign(dialog, { showMessageBox: show });
  });
  return controlDialogs(app);
}

/** Controls the dialogs of an app into which the stub was planted. */
export function controlDialogs(app: ElectronApplication) {
  const all = () =>
    app.evaluate(() =>
      (globalThis as unknown as { dialogStub: Stub }).dialogStub.shown.map(
        ({ message, detail, buttons }) => ({
          message,
          detail,
          buttons,
        }),
      ),
    );
  return {
    all,
    /** Waits for the `count`th dialog, whose text must contain `message`. */
    async waitFor(message: string, count = 1): Promise<ShownDialog> {
      // Playwright loses a call to main if a page crashes meanwhile.
      await expect
        .poll(
          () =>
            all().then(
              ({ length }) => length,
              () => null,
            ),
          { timeout: 40_000 },
        )
        .toBe(count);
      const last = (await all()).at(-1);
      expect(last?.message).toContain(message);
      return last ?? { message: '', detail: '', buttons: [] };
    },
    /** Presses a button of the visible dialog, which may end the app. */
    async press(button: string): Promise<void> {
      await app
        .evaluate((_electron, label) => {
          const { shown, answers } = (globalThis as unknown as { dialogStub: Stub }).dialogStub;
          answers.at(-1)?.(shown.at(-1)?.buttons.indexOf(label) ?? -1);
        }, button)
        .catch(() => undefined);
    },
  };
}
