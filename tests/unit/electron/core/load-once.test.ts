import { expect, it, vi } from 'vitest';
import { loadOnce } from '../../../../electron/core/load-once';

it('loads once, however many ask for it and whenever they do', async () => {
  const load = vi.fn(async () => ({ name: 'loaded' }));
  const loaded = loadOnce(load);
  expect(load).not.toHaveBeenCalled();
  const [one, other] = await Promise.all([loaded(), loaded()]);
  expect(other).toBe(one);
  expect(await loaded()).toBe(one);
  expect(load).toHaveBeenCalledTimes(1);
});

it('forgets a failure, so that the next call tries again', async () => {
  const load = vi.fn(async () => 'loaded').mockRejectedValueOnce(new Error('no file handle is free'));
  const loaded = loadOnce(load);
  const outcomes = await Promise.allSettled([loaded(), loaded()]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(load).toHaveBeenCalledTimes(1);
  expect(await loaded()).toBe('loaded');
  expect(await loaded()).toBe('loaded');
  expect(load).toHaveBeenCalledTimes(2);
});
