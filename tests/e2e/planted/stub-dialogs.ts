import { dialog } from 'electron';

// Loaded before the app's own main: for what is asked before a test can reach main.
const stub: { asked: unknown[]; answers: ((response: number) => void)[] } = { asked: [], answers: [] };
Object.assign(globalThis, { dialogStub: stub });
Object.assign(dialog, {
  showMessageBox: (...args: unknown[]) => {
    stub.asked.push(args.at(-1));
    return new Promise((resolve) => {
      stub.answers.push((response) => resolve({ response, checkboxChecked: false }));
    });
  },
});
