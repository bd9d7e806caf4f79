import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageSize } from '../../../../../electron/features/images/image-size';
import { jpegSegment, makeGif, makeJpeg, makePng, makeWebp } from './build-images';

const sizes = (max: number) =>
  fc.record({ width: fc.integer({ min: 1, max }), height: fc.integer({ min: 1, max }) });

describe('the image size in a header', () => {
  it('is read from a PNG', () => {
    fc.assert(
      fc.property(sizes(0xffff_ffff), (size) => {
        expect(imageSize('image/png', makePng(size))).toEqual(size);
      }),
    );
  });

  it('is read from a JPEG with any type of frame, whatever precedes it', () => {
    const frames = fc
      .constantFrom(...Array.from({ length: 16 }, (_, at) => 0xc0 + at))
      .filter((marker) => ![0xc4, 0xc8, 0xcc].includes(marker));
    const segment = fc
      .tuple(fc.constantFrom(0xc4, 0xdb, 0xdd, 0xe0, 0xe1, 0xef, 0xfe), fc.uint8Array({ maxLength: 300 }))
      .map(([marker, content]) => jpegSegment(marker, Buffer.from(content)));
    const filled = fc.constantFrom(
      Buffer.from('ff', 'hex'),
      Buffer.from('ff01', 'hex'),
      Buffer.from('ffd0', 'hex'),
    );
    fc.assert(
      fc.property(sizes(0xffff), frames, fc.array(fc.oneof(segment, filled)), (size, frame, segments) => {
        expect(imageSize('image/jpeg', makeJpeg(size, { frame, segments }))).toEqual(size);
      }),
    );
  });

  describe('the size of a JPEG with another frame where decoders look for it', () => {
    const decoy = { width: 10, height: 10 };
    const hidden = Buffer.from(makeJpeg({ width: 23_000, height: 23_000 }, { segments: [] })).subarray(2);

    it.each([
      ['a stuffed zero', 0x00, 0x00],
      ['a reserved marker', 0x02, 0xbf],
      ['JPG', 0xc8, 0xc8],
      ['a second start, an end or a scan', 0xd8, 0xda],
      ['DNL', 0xdc, 0xdc],
      ['DHP or EXP', 0xde, 0xdf],
      ['an extension', 0xf0, 0xfd],
    ] as const)(
      'is unknown if the frame is in %s, which decoders do not skip by its length',
      (_name, first, last) => {
        for (let marker = first; marker <= last; marker += 1) {
          const bytes = makeJpeg(decoy, { segments: [jpegSegment(marker, hidden)] });
          expect(imageSize('image/jpeg', bytes)).toBeNull();
        }
      },
    );

    it.each([0, 1])('is unknown if a segment claims %i bytes, less than its length field', (length) => {
      const segment = Buffer.from([0xff, 0xe0, 0, length]);
      expect(imageSize('image/jpeg', makeJpeg(decoy, { segments: [segment, hidden] }))).toBeNull();
    });

    it('is that of the first of two frames, the only one decoders use', () => {
      const bytes = makeJpeg(decoy, { segments: [hidden] });
      expect(imageSize('image/jpeg', bytes)).toEqual({ width: 23_000, height: 23_000 });
    });

    it('is not that of the Exif thumbnail', () => {
      const thumbnail = jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), hidden]));
      expect(imageSize('image/jpeg', makeJpeg(decoy, { segments: [thumbnail] }))).toEqual(decoy);
    });

    it('is unknown if the height follows the pixels', () => {
      expect(imageSize('image/jpeg', makeJpeg({ width: 10, height: 0 }))).toBeNull();
    });
  });

  it('is read from a GIF after its colors and extensions', () => {
    const extension = fc
      .array(fc.uint8Array({ minLength: 1, maxLength: 255 }), { maxLength: 3 })
      .map((blocks) =>
        Buffer.concat([
          Buffer.from('21ff', 'hex'),
          ...blocks.map((block) => Buffer.from([block.length, ...block])),
          Buffer.from('00', 'hex'),
        ]),
      );
    const colorBits = fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined });
    fc.assert(
      fc.property(
        sizes(0xffff),
        colorBits,
        fc.array(extension, { maxLength: 3 }),
        (size, bits, extensions) => {
          const gif = makeGif(size, { extensions, ...(bits ? { colorBits: bits } : {}) });
          expect(imageSize('image/gif', gif)).toEqual(size);
        },
      ),
    );
  });

  it('is the first frame’s in a GIF with a smaller screen', () => {
    const gif = makeGif({ width: 30_000, height: 20_000 }, { screen: { width: 1, height: 1 } });
    expect(imageSize('image/gif', gif)).toEqual({ width: 30_000, height: 20_000 });
  });

  it('is read from all three forms of WebP', () => {
    fc.assert(
      fc.property(sizes(0x3fff), (size) => {
        for (const make of Object.values(makeWebp)) expect(imageSize('image/webp', make(size))).toEqual(size);
      }),
    );
    const canvas = { width: 2 ** 24, height: 2 ** 24 };
    expect(imageSize('image/webp', makeWebp.extended(canvas))).toEqual(canvas);
  });

  it('is unknown in a truncated header or one of another format', () => {
    const whole = { width: 100, height: 50 };
    for (const [type, bytes] of [
      ['image/png', makePng(whole).slice(0, 24)],
      ['image/jpeg', makeJpeg(whole, { segments: [] }).slice(0, 11)],
      ['image/gif', makeGif(whole)],
      ['image/webp', makeWebp.lossy(whole)],
      ['image/webp', makeWebp.lossless(whole)],
      ['image/webp', makeWebp.extended(whole)],
    ] as const) {
      expect(imageSize(type, bytes)).toEqual(whole);
      for (let length = 0; length < bytes.length - 1; length += 1)
        expect(imageSize(type, bytes.slice(0, length))).toBeNull();
    }
    expect(imageSize('image/png', makePng({ width: 0, height: 5 }))).toBeNull();
    expect(imageSize('image/svg+xml', makePng(whole))).toBeNull();
  });

  it('never fails on any bytes', () => {
    const types = fc.constantFrom('image/png', 'image/jpeg', 'image/gif', 'image/webp');
    const starts = fc.constantFrom('', 'ffd8ff', '474946383961', '52494646aaaaaaaa57454250');
    fc.assert(
      fc.property(types, starts, fc.uint8Array({ maxLength: 200 }), (type, start, rest) => {
        const size = imageSize(type, Uint8Array.from([...Buffer.from(start, 'hex'), ...rest]));
        if (size) expect(Math.min(size.width, size.height)).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
