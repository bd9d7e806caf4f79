import { describe, expect, it } from 'vitest';
import { fetchImage, imageType } from '../../../../../electron/features/images/image-fetch';
import type { Fetch } from '../../../../../electron/net/fetch';
import { samplePictureUrl } from '../../../../../electron/sample/pictures/picture-url';
import { answerSamplePicture } from '../../../../../electron/sample/pictures/sample-picture';
import { makeGif, makeJpeg, makePng, makeWebp } from './build-images';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const png = makePng({ width: 160, height: 120 });

function answering(body: Uint8Array<ArrayBuffer>, init: ResponseInit = {}) {
  const requests: { input: string; init: RequestInit | undefined }[] = [];
  const fetch: Fetch = async (input, sent) => {
    requests.push({ input, init: sent });
    return new Response(body, init);
  };
  return { fetch, requests };
}

describe('a part image', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['GIF89a', 'image/gif'],
    ['RIFF\x01\x02\x03\x04WEBPVP8 ', 'image/webp'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', null],
    ['<!doctype html>', null],
    ['RIFF\x01\x02\x03\x04WAVE', null],
    ['', null],
  ])('with a start of %j has the type %j', (start, type) => expect(imageType(bytes(start))).toBe(type));

  it('has the type of its content, whatever the server claims', async () => {
    const { fetch } = answering(png, { headers: { 'content-type': 'text/html' } });
    const image = await fetchImage(fetch, 'https://images.example/1.jpg');
    expect(image.mimeType).toBe('image/png');
    expect([...image.bytes]).toEqual([...png]);
  });

  it('is requested over https, without a token or redirects', async () => {
    const { fetch, requests } = answering(png);
    await fetchImage(fetch, 'http://images.example/1.jpg');
    expect(requests[0]?.input).toBe('https://images.example/1.jpg');
    expect(requests[0]?.init).toMatchObject({ redirect: 'error', headers: { accept: 'image/*' } });
    expect(requests[0]?.init?.signal).toBeInstanceOf(AbortSignal);
  });

  it.each([
    'file:///etc/passwd',
    'data:image/png;base64,AA',
    'javascript:1',
    'https://a:b@images.example/',
    'no',
    // Another port
    'https://images.example:8443/1.png',
    'http://images.example:80800/',
    'https://images.example:22/',
    // Address literals, in every notation allowed in a URL
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.0.0.1/',
    'https://0177.0.0.1/',
    'https://127.0.0.1./',
    'https://%31%32%37.0.0.1/',
    'https://１２７.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://192.168.1.1/',
    'https://8.8.8.8/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fe80::1]/',
    'https://[2606:4700::1111]/',
    // Names in the local network
    'https://localhost/',
    'https://LOCALHOST/',
    'https://localhost./',
    'https://www.localhost/',
    'https://router/',
    'https://router./',
    'https://printer.local/',
    'https://printer.local./',
    'https://router../',
    'https://printer.local../',
    'https://images.example../',
    'https://images..example/',
    'https://.images.example/',
    'https://fritz.box/',
    'https://nas.fritz.box/',
    'https://nas.fritz.lan/',
    'https://router.home/',
    'https://wiki.corp/',
    'https://metadata.google.internal/',
    'https://wiki.intranet/',
    'https://box.home.arpa/',
    'https://db.private/',
    'https://host.localdomain/',
  ])('is not fetched from %j', async (url) => {
    const { fetch, requests } = answering(png);
    await expect(fetchImage(fetch, url)).rejects.toMatchObject({ failure: { code: 'link-not-allowed' } });
    expect(requests).toEqual([]);
  });

  it.each([
    'https://images.example/1.png',
    'https://images.example:443/1.png',
    'https://local.example/',
    'https://home.example.com/',
    'https://images.example./',
    'https://notfritz.box/',
    'https://127.0.0.1.example.com/',
  ])('is fetched from %j', async (url) => {
    const { fetch, requests } = answering(png);
    await fetchImage(fetch, url);
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['PNG', makePng],
    ['JPEG', makeJpeg],
    ['GIF', makeGif],
    ['lossy WebP', makeWebp.lossy],
    ['lossless WebP', makeWebp.lossless],
    ['extended WebP', makeWebp.extended],
  ])('is refused by its header if it is a %s of more than 4,000 pixels a side', async (_name, make) => {
    const fetched = (width: number, height: number) =>
      fetchImage(answering(make({ width, height })).fetch, 'https://images.example/');
    await expect(fetched(4000, 4000)).resolves.toBeDefined();
    for (const [width, height] of [
      [4001, 1],
      [1, 4001],
      [16_000, 16_000],
    ] as const)
      await expect(fetched(width, height)).rejects.toMatchObject({ failure: { code: 'answer-too-large' } });
  });

  it('is refused without a size', async () => {
    const { fetch } = answering(png.slice(0, 20));
    await expect(fetchImage(fetch, 'https://images.example/')).rejects.toMatchObject({
      failure: { code: 'answer-unreadable' },
    });
  });

  it('is refused if it is no image, too large or missing', async () => {
    const refused = (body: Uint8Array<ArrayBuffer>, init?: ResponseInit) =>
      expect(fetchImage(answering(body, init).fetch, 'https://images.example/')).rejects;
    await refused(bytes('<html>')).toMatchObject({ failure: { code: 'answer-unreadable' } });
    await refused(png, { status: 404 }).toMatchObject({ failure: { code: 'answer-unreadable' } });
    const huge = new Uint8Array(2 * 1024 * 1024 + 1);
    huge.set(png);
    await refused(huge).toMatchObject({ failure: { code: 'answer-too-large' } });
  });
});

it('The sample catalog draws each casing in its own way', async () => {
  const drawn = async (casing: string, category = 'Amplifiers') =>
    fetchImage(async (input) => answerSamplePicture(input), samplePictureUrl(1, { category, casing }));
  const soic = await drawn('SOIC-8');
  expect(soic.mimeType).toBe('image/png');
  expect((await drawn('SOIC-8')).bytes).toEqual(soic.bytes);
  const others = ['SOIC-14', 'PDIP-8', 'TO-220-3', 'TO-92-3', 'SOT-23-5', 'LQFP-48', '0603', 'SMD 6.3x7.7'];
  const all = await Promise.all(others.map((casing) => drawn(casing)));
  expect(new Set([soic, ...all].map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(9);
  expect((await drawn('0603', 'Chip Resistors')).bytes).not.toEqual(
    (await drawn('0603', 'Ceramic Capacitors')).bytes,
  );
});
