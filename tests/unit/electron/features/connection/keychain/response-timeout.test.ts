import { expect, it, vi } from 'vitest';
import { startResponseTimeout } from '../../../../../../electron/features/connection/keychain/response-timeout';
import { createFakeClock } from '../../../../fake-clock';

const cases: readonly (readonly [string, () => Promise<boolean>, number])[] = [
  ['nobody can be asked', async () => false, 2_500],
  ['a person may be asked', async () => true, 60_000],
  ['that is unknown', async () => Promise.reject(new Error('no bus')), 2_500],
];

it.each(cases)('calls onTimeout once, after its time: %s', async (_, canPrompt, ms) => {
  const clock = createFakeClock();
  const onTimeout = vi.fn();
  startResponseTimeout(clock, canPrompt, onTimeout);
  await clock.advance(ms - 1);
  expect(onTimeout).not.toHaveBeenCalled();
  await clock.advance(1);
  await vi.waitFor(() => expect(onTimeout).toHaveBeenCalledOnce());
  await clock.advance(120_000);
  expect(onTimeout).toHaveBeenCalledOnce();
});

it('does not call onTimeout once cancelled, not even while it finds out whether a prompt is showing', async () => {
  const clock = createFakeClock();
  const onTimeout = vi.fn();
  let say = (_may: boolean) => {};
  const asked = new Promise<boolean>((resolve) => {
    say = resolve;
  });
  const cancel = startResponseTimeout(clock, () => asked, onTimeout);
  await clock.advance(2_500);
  cancel();
  say(false);
  await clock.advance(120_000);
  expect(onTimeout).not.toHaveBeenCalled();
});
