import type { Clock } from '../../../core/clock';

/**
 * A keychain that answers at all does so well within this time; the user learns within three seconds if it does not.
 */
const maxWaitMs = 2_500;
/** Long enough to type a keyring's password into its prompt. */
const maxPromptMs = 60_000;

/**
 * Calls `onTimeout` when the keychain has not answered in time: a few seconds, or as long as a person needs if
 * `canPrompt` says that a prompt may be showing. The returned function cancels the timeout.
 */
export function startResponseTimeout(
  clock: Clock,
  canPrompt: () => Promise<boolean>,
  onTimeout: () => void,
): () => void {
  let isCancelled = false;
  let stopTimer = clock.after(maxWaitMs, () => {
    void canPrompt()
      .catch(() => false)
      .then((mayBePrompting) => {
        if (isCancelled) return;
        if (mayBePrompting) stopTimer = clock.after(maxPromptMs - maxWaitMs, onTimeout);
        else onTimeout();
      });
  });
  return () => {
    isCancelled = true;
    stopTimer();
  };
}
