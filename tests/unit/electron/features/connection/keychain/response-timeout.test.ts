import { expect, it, vi } from 'vitest';
import { startResponseTimeout } from '../../../../../../electron/features/connection/keychain/response-timeout';
import { createFakeClock } from '../../../../fake-clock';

const cases: readonly (readonly [string, () => Promise<boolean>, number])[] = [
  ['nobody can be asked', async () => false, 2_500],
  ['a person may be asked', async () => true, 60_000],
  ['it cannot be told', async () => Promise.reject(new Error('no bus')), 2_500],
];

it.each(cases)('calls onTimeout once, after its time: %s', async (_, canPrompt, ms) => {
  const clock = createFakeClock();
  const bark = vi.fn();
  startResponseTimeout(clock, canPrompt, bark);
  await clock.advance(ms - 1);
  expect(bark).not.toHaveBeenCalled();
  await clock.advance(1);
  await vi.waitFor(() => expect(bark).toHaveBeenCalledOnce());
  await clock.advance(120_000);
  expect(bark).toHaveBeenCalledOnce();
});

it('does not call onTimeout once cancelled, not even while it finds out whether a prompt is showing', async () => {
  const clock = createFakeClock();
  const bark = vi.fn();
  let say = (_may: boolean) => {};
  const asked = new Promise<boolean>((resolve) => {
    say = resolve;
  });
  const off = startResponseTimeout(clock, () => asked, bark);
  await clock.advance(2_500);
  off();
  say(false);
  await clock.advance(120_000);
  expect(bark).not.toHaveBeenCalled();
});
