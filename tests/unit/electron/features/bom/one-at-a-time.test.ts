import { expect, it } from 'vitest';
import { oneAtATime } from '../../../../../electron/features/bom/one-at-a-time';

it('opens no second dialog while the first one is open, and another one afterwards', async () => {
  const titles: string[] = [];
  let close = (_path: string) => {};
  const choose = oneAtATime((title: string) => {
    titles.push(title);
    return new Promise<string>((resolve) => {
      close = resolve;
    });
  });
  const first = choose('first');
  expect(await Promise.all([choose('second'), choose('third')])).toEqual([null, null]);
  close('/a');
  expect(await first).toBe('/a');
  void choose('next');
  expect(titles).toEqual(['first', 'next']);
});

it('can be opened again after it has failed', async () => {
  const choose = oneAtATime(() => Promise.reject(new Error('no dialog')));
  await expect(choose()).rejects.toThrow('no dialog');
  await expect(choose()).rejects.toThrow('no dialog');
});
