import { expect, it, vi } from 'vitest';
import { setWatchdog } from '../../../../../../electron/features/connection/keychain/response-timeout';
import { createFakeClock } from '../../../../fake-clock';

const cases: readonly (readonly [string, () => Promise<boolean>, number])[] = [
  ['nobody can be asked', async () => false, 2_500],
  ['a person may be asked', async () => true, 60_000],
  ['it cannot be told', async () => Promise.reject(new Error('no bus')), 2_500],
];

it.each(cases)('where %s it barks after its time, and once', async (_, mayAsk, ms) => {
  const clock = createFakeClock();
  const bark = vi.fn();
  setWatchdog(clock, mayAsk, bark);
  await clock.advance(ms - 1);
  expect(bark).not.toHaveBeenCalled();
  await clock.advance(1);
  await vi.waitFor(() => expect(bark).toHaveBeenCalledOnce());
  await clock.advance(120_000);
  expect(bark).toHaveBeenCalledOnce();
});

it('called off it does not bark, not even while it asks whether it may', async () => {
  const clock = createFakeClock();
  const bark = vi.fn();
  let say = (_may: boolean) => {};
  const asked = new Promise<boolean>((resolve) => {
    say = resolve;
  });
  const off = setWatchdog(clock, () => asked, bark);
  await clock.advance(2_500);
  off();
  say(false);
  await clock.advance(120_000);
  expect(bark).not.toHaveBeenCalled();
});
