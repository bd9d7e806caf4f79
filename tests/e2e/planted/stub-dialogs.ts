import { dialog } from 'electron';

// Loaded before the app's own main, for dialogs that appear before a test can reach main.
const stub: { shown: unknown[]; answers: ((response: number) => void)[] } = { shown: [], answers: [] };
Object.assign(globalThis, { dialogStub: stub });
Object.assign(dialog, {
  showMessageBox: (...args: unknown[]) => {
    stub.shown.push(args.at(-1));
    return new Promise((resolve) => {
      stub.answers.push((response) => resolve({ response, checkboxChecked: false }));
    });
  },
});
