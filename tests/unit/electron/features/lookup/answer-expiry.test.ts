import { expect, it } from 'vitest';
import { createAnswerExpiry } from '../../../../../electron/features/lookup/answer-expiry';
import { isWithin } from '../../../../../electron/features/lookup/answer-period';
import type { EraseScope } from '../../../../../electron/storage/repositories/answer-rows';
import { createFakeClock, settled } from '../../../fake-clock';

const minute = 60_000;
const hour = 60 * minute;

/** Answers on disk as a list of their times. */
function bench(hours: 0 | 1 | 6 | 24 = 24) {
  const clock = createFakeClock();
  const settings = { keepAnswersHours: hours };
  const times: number[] = [];
  const retained: number[] = [];
  const disk = { isBroken: false, tries: 0 };
  const expiry = createAnswerExpiry({
    memory: { retain: ({ after }) => void retained.push(clock.now() - after) },
    store: {
      async erase(what: EraseScope) {
        disk.tries += 1;
        if (disk.isBroken) throw new Error('disk I/O error');
        const left = times.filter(
          (at) => typeof what === 'object' && 'outside' in what && isWithin(what.outside, at),
        );
        times.splice(0, times.length, ...left);
      },
      oldest: async () => Math.min(...times, Number.POSITIVE_INFINITY),
    },
    settings: () => settings,
    clock,
  });
  return { clock, settings, times, retained, disk, ...expiry };
}

it('Answers are deleted at the start if they are too old, and later when they become so', async () => {
  const { clock, times, start, stop } = bench();
  const now = clock.now();
  times.push(now - 25 * hour, now - 23 * hour - 50 * minute, now - hour);
  start();
  await settled();
  expect(times).toHaveLength(2);
  await clock.advance(10 * minute - 1);
  expect(times).toHaveLength(2);
  await clock.advance(1);
  expect(times).toEqual([now - hour]);
  await clock.advance(23 * hour);
  expect(times).toEqual([]);
  stop();
  expect(clock.pending()).toBe(0);
});

it('Answers from a time to come are deleted: the clock was set back', async () => {
  const { clock, times, start } = bench();
  times.push(clock.now() + 2 * minute, clock.now() + minute);
  start();
  await settled();
  expect(times).toEqual([clock.now() + minute]);
});

it('A shorter time deletes at once, a longer one deletes nothing', async () => {
  const { clock, settings, times, start, settingsChanged } = bench(6);
  const now = clock.now();
  start();
  await settled();
  times.push(now - 2 * hour, now);
  Object.assign(settings, { keepAnswersHours: 24 });
  settingsChanged();
  await settled();
  expect(times).toHaveLength(2);
  Object.assign(settings, { keepAnswersHours: 1 });
  settingsChanged();
  await settled();
  expect(times).toEqual([now]);
  Object.assign(settings, { keepAnswersHours: 0 });
  settingsChanged();
  await settled();
  expect(times).toEqual([]);
});

it('Memory holds nothing older than a day, whatever is kept on disk', async () => {
  const { clock, retained, start } = bench(1);
  start();
  await clock.advance(10 * minute);
  expect(retained).toEqual([24 * hour, 24 * hour]);
});

it('What cannot be deleted is tried again after ten minutes, not every second', async () => {
  const tested = bench();
  const { clock, times, start } = tested;
  times.push(clock.now() - 25 * hour);
  tested.disk.isBroken = true;
  start();
  await clock.advance(10 * minute - 1);
  expect(tested.disk.tries).toBe(1);
  tested.disk.isBroken = false;
  await clock.advance(1);
  expect(tested.disk.tries).toBe(2);
  expect(times).toEqual([]);
});
