import { keyringPassword } from '../../support/keyring';
import { openXClient } from '../../support/x-client';
import { expect } from '../fixtures';

const program = 'gcr-prompter';

/** X key codes of a PC keyboard. */
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

/** The system's prompt for a keyring's password, driven as by a user. */
export interface KeyringPrompt {
  /** Waits until it is on screen. */
  waitUntilShown(): Promise<void>;
  /** Closes it with Escape, without an answer. */
  dismiss(): Promise<void>;
  /** Enters the password. */
  unlock(): Promise<void>;
  /** Disconnects from the display. */
  close(): void;
}

/** @param display as in the variable DISPLAY */
export async function keyringPrompt(display: string): Promise<KeyringPrompt> {
  const x = await openXClient(display);
  const isShown = async () => (await x.visiblePrograms()).includes(program);
  const waitUntilShown = () => expect.poll(isShown, { timeout: 20_000 }).toBe(true);
  /** The prompt receives no key before it has grabbed the keyboard, a moment after it is shown. */
  const pressUntilGone = (...keys: number[]) =>
    expect
      .poll(
        async () => {
          // Keys pressed after it is gone would reach the app.
          if (await isShown()) await x.press(...keys);
          return isShown();
        },
        { timeout: 20_000, intervals: [500] },
      )
      .toBe(false);
  return {
    waitUntilShown,
    async dismiss() {
      await waitUntilShown();
      await pressUntilGone(escapeKey);
    },
    async unlock() {
      await waitUntilShown();
      await pressUntilGone(...[...keyringPassword].map((letter) => letters.get(letter) ?? 0), enterKey);
    },
    close: x.close,
  };
}
