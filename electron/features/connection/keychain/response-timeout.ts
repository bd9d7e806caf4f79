import type { Clock } from '../../../core/clock';

/** A keychain that answers at all does so well within this; who waits is told what is wrong within three seconds. */
const maxWaitMs = 2_500;
/** Long enough to type a keyring's password at its prompt. */
const maxPromptMs = 60_000;

/**
 * Calls `bark` once the keychain has had time enough: the time that a person needs where `mayAsk` says that one may be
 * in front of its prompt, else a few seconds. The closure that it returns calls that off.
 */
export function setWatchdog(clock: Clock, mayAsk: () => Promise<boolean>, bark: () => void): () => void {
  let off = false;
  let stopTimer = clock.after(maxWaitMs, () => {
    void mayAsk()
      .catch(() => false)
      .then((may) => {
        if (off) return;
        if (may) stopTimer = clock.after(maxPromptMs - maxWaitMs, bark);
        else bark();
      });
  });
  return () => {
    off = true;
    stopTimer();
  };
}
