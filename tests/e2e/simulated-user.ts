import type { ElectronApplication } from 'playwright';

/** What leaves the app by way of the user. */
export interface Outside {
  /** The addresses that were given to the system's browser. */
  opened(): Promise<string[]>;
  /** The questions that the user was asked. */
  asked(): Promise<string[]>;
}

/** Puts a browser and a user in the place of the real ones: the user answers every question with `button`. */
export async function watchOutside(
  app: ElectronApplication,
  button: 'Open' | 'Cancel' | 'Continue' | 'Stop',
): Promise<Outside> {
  await app.evaluate(({ dialog, shell }, chosen) => {
    const seen = { opened: [] as string[], asked: [] as string[] };
    Object.assign(globalThis, { seen });
    shell.openExternal = async (url) => {
      seen.opened.push(url);
    };
    const answer = async (...args: unknown[]) => {
      const { message, detail, buttons } = args.at(-1) as Electron.MessageBoxOptions;
      seen.asked.push(`${message} ${detail}`);
      return { response: buttons?.indexOf(chosen) ?? -1, checkboxChecked: false };
    };
    dialog.showMessageBox = answer as typeof dialog.showMessageBox;
  }, button);
  const read = (what: 'opened' | 'asked') =>
    app.evaluate((_electron, name) => {
      const { seen } = globalThis as unknown as { seen: Record<'opened' | 'asked', string[]> };
      return seen[name];
    }, what);
  return { opened: () => read('opened'), asked: () => read('asked') };
}
