import type { ElectronApplication } from 'playwright';
import { expect } from './fixtures';

interface AskedDialog {
  message: string;
  detail: string;
  buttons: string[];
}
type Stub = { asked: AskedDialog[]; answers: ((response: number) => void)[] };

/** Stands in for the user before main's message boxes, which no test can press. */
export async function answerDialogs(app: ElectronApplication) {
  await app.evaluate(({ dialog }) => {
    const stub: Stub = { asked: [], answers: [] };
    Object.assign(globalThis, { dialogStub: stub });
    const show = (...args: unknown[]) => {
      stub.asked.push(args.at(-1) as AskedDialog);
      return new Promise((resolve) => {
        stub.answers.push((response) => resolve({ response, checkboxChecked: false }));
      });
    };
    Object.assign(dialog, { showMessageBox: show });
  });
  return stubbedDialogs(app);
}

/** The same where a planted main has put the stub there before the app's own. */
export function stubbedDialogs(app: ElectronApplication) {
  const asked = () =>
    app.evaluate(() =>
      (globalThis as unknown as { dialogStub: Stub }).dialogStub.asked.map(
        ({ message, detail, buttons }) => ({
          message,
          detail,
          buttons,
        }),
      ),
    );
  return {
    asked,
    /** Waits for the dialog that `message` is part of, the `count`th that is shown. */
    async shown(message: string, count = 1): Promise<AskedDialog> {
      // Playwright loses a question to main that a page's crash comes between.
      await expect
        .poll(
          () =>
            asked().then(
              ({ length }) => length,
              () => null,
            ),
          { timeout: 40_000 },
        )
        .toBe(count);
      const last = (await asked()).at(-1);
      expect(last?.message).toContain(message);
      return last ?? { message: '', detail: '', buttons: [] };
    },
    /** Presses a button of the dialog that is shown. The app may end of it. */
    async press(button: string): Promise<void> {
      await app
        .evaluate((_electron, label) => {
          const { asked, answers } = (globalThis as unknown as { dialogStub: Stub }).dialogStub;
          answers.at(-1)?.(asked.at(-1)?.buttons.indexOf(label) ?? -1);
        }, button)
        .catch(() => undefined);
    },
  };
}
