import { describe, expect, it } from 'vitest';
import type { Fetch } from '../../../electron/nexar/fetch';
import { fetchImage, imageType } from '../../../electron/nexar/image-fetch';
import { answerSampleImage } from '../../../electron/sample/sample-image';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const png = bytes('\x89PNG\r\n\x1a\n and more');

function answering(body: Uint8Array<ArrayBuffer>, init: ResponseInit = {}) {
  const asked: { input: string; init: RequestInit | undefined }[] = [];
  const fetch: Fetch = async (input, sent) => {
    asked.push({ input, init: sent });
    return new Response(body, init);
  };
  return { fetch, asked };
}

describe('a picture', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['GIF89a', 'image/gif'],
    ['RIFF\x01\x02\x03\x04WEBPVP8 ', 'image/webp'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', null],
    ['<!doctype html>', null],
    ['RIFF\x01\x02\x03\x04WAVE', null],
    ['', null],
  ])('that begins %j is %j', (start, type) => expect(imageType(bytes(start))).toBe(type));

  it('has the type of its content, whatever the server calls it', async () => {
    const { fetch } = answering(png, { headers: { 'content-type': 'text/html' } });
    const image = await fetchImage(fetch, 'https://images.example/1.jpg');
    expect(image.mimeType).toBe('image/png');
    expect([...image.bytes]).toEqual([...png]);
  });

  it('is asked for over https, with neither token nor leave to be led elsewhere', async () => {
    const { fetch, asked } = answering(png);
    await fetchImage(fetch, 'http://images.example/1.jpg');
    expect(asked[0]?.input).toBe('https://images.example/1.jpg');
    expect(asked[0]?.init).toMatchObject({ redirect: 'error', headers: { accept: 'image/*' } });
    expect(asked[0]?.init?.signal).toBeInstanceOf(AbortSignal);
  });

  it.each([
    'file:///etc/passwd',
    'data:image/png;base64,AA',
    'javascript:1',
    'https://a:b@images.example/',
    'no',
  ])('is not fetched from %j', async (address) => {
    const { fetch, asked } = answering(png);
    await expect(fetchImage(fetch, address)).rejects.toMatchObject({ failure: { code: 'link-not-allowed' } });
    expect(asked).toEqual([]);
  });

  it('is refused when it is none, too large, or not there', async () => {
    const refused = (body: Uint8Array<ArrayBuffer>, init?: ResponseInit) =>
      expect(fetchImage(answering(body, init).fetch, 'https://images.example/')).rejects;
    await refused(bytes('<html>')).toMatchObject({ failure: { code: 'answer-unreadable' } });
    await refused(png, { status: 404 }).toMatchObject({ failure: { code: 'answer-unreadable' } });
    const huge = new Uint8Array(2 * 1024 * 1024 + 1);
    huge.set(png);
    await refused(huge).toMatchObject({ failure: { code: 'answer-too-large' } });
  });
});

it('the sample catalogue draws pictures, the same for the same part', async () => {
  const drawn = async (part: number) =>
    fetchImage(
      async (input) => answerSampleImage(input),
      `https://sigma.octopart.com/${part}/image/sample.jpg`,
    );
  const one = await drawn(1);
  expect(one.mimeType).toBe('image/png');
  expect((await drawn(1)).bytes).toEqual(one.bytes);
  expect((await drawn(2)).bytes).not.toEqual(one.bytes);
});
