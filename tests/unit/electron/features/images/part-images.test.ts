import { describe, expect, it } from 'vitest';
import { createPartImages } from '../../../../../electron/features/images/part-images';
import { makePng } from './build-images';

const png = makePng({ width: 8, height: 8 });

function images(answers: (Uint8Array<ArrayBuffer> | null)[] = []) {
  const requests: string[] = [];
  const warned: string[] = [];
  let enabled = true;
  const service = createPartImages({
    wanted: () => enabled,
    find: async (partId) =>
      partId.startsWith('part')
        ? { url: `https://images.example/${partId}`, source: partId.endsWith('s') ? 'sample' : 'nexar' }
        : null,
    fetchFrom: (source) => async (input) => {
      requests.push(`${source} ${input}`);
      const answer = answers.length > 0 ? answers.shift() : png;
      if (!answer) throw new Error('offline');
      return new Response(answer);
    },
    log: { warn: (message) => void warned.push(message) },
  });
  const setEnabled = (now: boolean) => {
    enabled = now;
  };
  return { ...service, requests, warned, setEnabled };
}

describe('part images', () => {
  it('are fetched once, from the part’s own source', async () => {
    const { image, requests } = images();
    await Promise.all([image('part-1'), image('part-1')]);
    expect([...((await image('part-1'))?.bytes ?? [])]).toEqual([...png]);
    await image('part-2-s');
    expect(requests).toEqual([
      'nexar https://images.example/part-1',
      'sample https://images.example/part-2-s',
    ]);
  });

  it('are not requested for a part that is not cached', async () => {
    const { image, requests } = images();
    expect(await image('another')).toBeNull();
    expect(requests).toEqual([]);
  });

  it('are neither fetched nor returned while switched off', async () => {
    const { image, requests, setEnabled } = images();
    setEnabled(false);
    expect(await image('part-1')).toBeNull();
    expect(requests).toEqual([]);
    setEnabled(true);
    expect(await image('part-1')).not.toBeNull();
    setEnabled(false);
    expect(await image('part-1')).toBeNull();
    expect(requests).toHaveLength(1);
  });

  it('are returned without a request only where they were loaded before and are not switched off', async () => {
    const { image, loadedImage, requests, setEnabled } = images();
    expect(await loadedImage('part-1')).toBeNull();
    expect(requests).toEqual([]);
    await image('part-1');
    expect([...((await loadedImage('part-1'))?.bytes ?? [])]).toEqual([...png]);
    setEnabled(false);
    expect(await loadedImage('part-1')).toBeNull();
    expect(requests).toHaveLength(1);
  });

  it('are fetched again after a failure', async () => {
    const { image, warned } = images([null]);
    expect(await image('part-1')).toBeNull();
    expect(warned).toEqual(['image not shown']);
    expect(await image('part-1')).toMatchObject({ mimeType: 'image/png' });
  });

  it('are cleared with the answers', async () => {
    const { image, clear, requests } = images();
    await image('part-1');
    clear();
    await image('part-1');
    expect(requests).toHaveLength(2);
  });

  it('are not cached if their fetch ends after they were cleared', async () => {
    const { image, clear, requests } = images();
    const fetching = image('part-1');
    while (requests.length === 0) await Promise.resolve();
    clear();
    await fetching;
    await image('part-1');
    expect(requests).toHaveLength(2);
  });

  it('are limited in number', async () => {
    const { image, requests } = images();
    for (let part = 0; part <= 100; part += 1) await image(`part-${part}`);
    await image('part-100');
    expect(requests).toHaveLength(101);
    await image('part-0');
    expect(requests).toHaveLength(102);
  });

  it('take no more than 16 MB', async () => {
    const large = new Uint8Array(2 * 1024 * 1024);
    large.set(png);
    const { image, requests } = images(Array.from({ length: 9 }, () => large));
    for (let part = 0; part < 9; part += 1) await image(`part-${part}`);
    await image('part-8');
    await image('part-1');
    expect(requests).toHaveLength(9);
    await image('part-0');
    expect(requests).toHaveLength(10);
  });
});
