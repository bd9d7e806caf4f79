import { expect, it } from 'vitest';
import { waitFor } from '../../../../electron/core/wait';
import { settled } from '../../fake-clock';

it('waiting with an aborted signal is cancelled, and a later rejection is not an unhandled one', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  const failing = Promise.resolve().then(() => Promise.reject(new Error('later')));
  await expect(waitFor(failing, AbortSignal.abort())).rejects.toMatchObject({
    failure: { code: 'cancelled' },
  });
  await settled();
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});
