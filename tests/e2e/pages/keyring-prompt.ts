import { keyringPassword } from '../../support/keyring';
import { openXClient } from '../../support/x-client';
import { expect } from '../fixtures';

const program = 'gcr-prompter';

/** Where the keys are on a PC keyboard, by X's codes. */
const escapeKey = 9;
const enterKey = 36;
const letters = new Map(
  [
    ['1234567890-', 10],
    ['qwertyuiop', 24],
    ['asdfghjkl', 38],
    ['zxcvbnm', 52],
  ].flatMap(([row, first]) => [...String(row)].map((letter, at) => [letter, Number(first) + at] as const)),
);

/** The system's own question for a keyring's password, and the user in front of it. */
export interface KeyringPrompt {
  /** Waits until it is on the screen. */
  shown(): Promise<void>;
  /** Closes it by Escape, as one does who does not want to answer. */
  dismiss(): Promise<void>;
  /** Answers it with the password. */
  unlock(): Promise<void>;
  /** Leaves the screen. */
  close(): void;
}

/** @param display as in the variable DISPLAY */
export async function keyringPrompt(display: string): Promise<KeyringPrompt> {
  const x = await openXClient(display);
  const isShown = async () => (await x.shownPrograms()).includes(program);
  const shown = () => expect.poll(isShown, { timeout: 20_000 }).toBe(true);
  /** It hears no key before it has the keyboard to itself, a moment after it is shown. */
  const pressUntilGone = (...keys: number[]) =>
    expect
      .poll(
        async () => {
          // What is pressed when it is gone would land in the app.
          if (await isShown()) await x.press(...keys);
          return isShown();
        },
        { timeout: 20_000, intervals: [500] },
      )
      .toBe(false);
  return {
    shown,
    async dismiss() {
      await shown();
      await pressUntilGone(escapeKey);
    },
    async unlock() {
      await shown();
      await pressUntilGone(...[...keyringPassword].map((letter) => letters.get(letter) ?? 0), enterKey);
    },
    close: x.close,
  };
}
