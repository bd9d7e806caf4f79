import type { ElectronApplication } from 'playwright';

/** The browser and the dialogs as a user would see them. */
export interface SimulatedUser {
  /** The URLs passed to the system's browser. */
  openedUrls(): Promise<string[]>;
  /** The texts of the message boxes shown. */
  prompts(): Promise<string[]>;
}

/** Replaces the browser and the message boxes: every message box is answered with `button`. */
export async function simulateUser(
  app: ElectronApplication,
  button: 'Open' | 'Cancel' | 'Continue' | 'Stop',
): Promise<SimulatedUser> {
  await app.evaluate(({ dialog, shell }, chosen) => {
    const seen = { openedUrls: [] as string[], prompts: [] as string[] };
    Object.assign(globalThis, { seen });
    shell.openExternal = async (url) => {
      seen.openedUrls.push(url);
    };
    const answer = async (...args: unknown[]) => {
      const { message, detail, buttons } = args.at(-1) as Electron.MessageBoxOptions;
      seen.prompts.push(`${message} ${detail}`);
      return { response: buttons?.indexOf(chosen) ?? -1, checkboxChecked: false };
    };
    dialog.showMessageBox = answer as typeof dialog.showMessageBox;
  }, button);
  const read = (what: 'openedUrls' | 'prompts') =>
    app.evaluate((_electron, name) => {
      const { seen } = globalThis as unknown as { seen: Record<'openedUrls' | 'prompts', string[]> };
      return seen[name];
    }, what);
  return { openedUrls: () => read('openedUrls'), prompts: () => read('prompts') };
}
