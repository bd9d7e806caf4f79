import { openXClient } from '../support/x-client';
import { expect } from './fixtures';

/** The dialog's program name; the app's own window has that of the desktop entry. */
const program = 'parts-lookup';
/** X key code of a PC keyboard. */
const enterKey = 36;

/**
 * Saves under the name that the system's dialog proposes, as a user does with Enter.
 * @param display as in the variable DISPLAY
 */
export async function acceptSaveDialog(display: string): Promise<void> {
  const x = await openXClient(display);
  const isShown = async () => (await x.visiblePrograms()).includes(program);
  try {
    await expect.poll(isShown).toBe(true);
    // It receives no key before it has the focus, a moment after it is shown.
    await expect
      .poll(
        async () => {
          if (await isShown()) await x.press(enterKey);
          return isShown();
        },
        { intervals: [500] },
      )
      .toBe(false);
  } finally {
    x.close();
  }
}
