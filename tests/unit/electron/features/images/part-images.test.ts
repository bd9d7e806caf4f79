import { describe, expect, it } from 'vitest';
import { createPartImages } from '../../../../../electron/features/images/part-images';
import { makePng } from './made-images';

const png = makePng({ width: 8, height: 8 });

function images(answers: (Uint8Array<ArrayBuffer> | null)[] = []) {
  const asked: string[] = [];
  const warned: string[] = [];
  let wanted = true;
  const service = createPartImages({
    wanted: () => wanted,
    find: (partId) =>
      partId.startsWith('part')
        ? { address: `https://images.example/${partId}`, source: partId.endsWith('s') ? 'sample' : 'nexar' }
        : null,
    fetchFrom: (source) => async (input) => {
      asked.push(`${source} ${input}`);
      const answer = answers.length > 0 ? answers.shift() : png;
      if (!answer) throw new Error('offline');
      return new Response(answer);
    },
    log: { warn: (message) => void warned.push(message) },
  });
  const want = (now: boolean) => {
    wanted = now;
  };
  return { ...service, asked, warned, want };
}

describe('the pictures of parts', () => {
  it('are fetched once, from where the part came from', async () => {
    const { image, asked } = images();
    await Promise.all([image('part-1'), image('part-1')]);
    expect([...((await image('part-1'))?.bytes ?? [])]).toEqual([...png]);
    await image('part-2-s');
    expect(asked).toEqual(['nexar https://images.example/part-1', 'sample https://images.example/part-2-s']);
  });

  it('are none for a part that is not kept, and nothing is asked', async () => {
    const { image, asked } = images();
    expect(await image('another')).toBeNull();
    expect(asked).toEqual([]);
  });

  it('are neither fetched nor given while they are not wanted', async () => {
    const { image, asked, want } = images();
    want(false);
    expect(await image('part-1')).toBeNull();
    expect(asked).toEqual([]);
    want(true);
    expect(await image('part-1')).not.toBeNull();
    want(false);
    expect(await image('part-1')).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it('that could not be had are tried again the next time', async () => {
    const { image, warned } = images([null]);
    expect(await image('part-1')).toBeNull();
    expect(warned).toEqual(['image not shown']);
    expect(await image('part-1')).toMatchObject({ mimeType: 'image/png' });
  });

  it('are forgotten with the answers', async () => {
    const { image, clear, asked } = images();
    await image('part-1');
    clear();
    await image('part-1');
    expect(asked).toHaveLength(2);
  });

  it('whose fetch ends after they were forgotten are not cached', async () => {
    const { image, clear, asked } = images();
    const fetching = image('part-1');
    clear();
    await fetching;
    await image('part-1');
    expect(asked).toHaveLength(2);
  });

  it('do not grow without end', async () => {
    const { image, asked } = images();
    for (let part = 0; part <= 100; part += 1) await image(`part-${part}`);
    await image('part-100');
    expect(asked).toHaveLength(101);
    await image('part-0');
    expect(asked).toHaveLength(102);
  });

  it('take no more than 16 MB', async () => {
    const large = new Uint8Array(2 * 1024 * 1024);
    large.set(png);
    const { image, asked } = images(Array.from({ length: 9 }, () => large));
    for (let part = 0; part < 9; part += 1) await image(`part-${part}`);
    await image('part-8');
    await image('part-1');
    expect(asked).toHaveLength(9);
    await image('part-0');
    expect(asked).toHaveLength(10);
  });
});
