import type { ImageSize } from '../../../../../electron/features/images/image-size';

/** The start of a PNG. */
export function makePng({ width, height }: ImageSize): Uint8Array<ArrayBuffer> {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return joined(head, size, Buffer.from('0802000000', 'hex'));
}

interface JpegForm {
  /** The frame's marker: SOF0 by default. */
  readonly frame?: number;
  /** Complete segments before the frame. */
  readonly segments?: readonly Buffer[];
}

/** A segment of a JPEG. */
export function jpegSegment(marker: number, content: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, content]);
}

/** The start of a JPEG. */
export function makeJpeg({ width, height }: ImageSize, { frame = 0xc0, segments }: JpegForm = {}) {
  const content = Buffer.from('08000000000301110002110103110100', 'hex');
  content.writeUInt16BE(height, 1);
  content.writeUInt16BE(width, 3);
  const before = segments ?? [jpegSegment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'))];
  return joined(Buffer.from('ffd8', 'hex'), ...before, jpegSegment(frame, content));
}

interface GifForm {
  /** The size of the screen, if it differs from the frame's. */
  readonly screen?: ImageSize;
  /** The size of the global color table, as a power of two; none by default. */
  readonly colorBits?: number;
  readonly extensions?: readonly Buffer[];
}

/** The start of a GIF with one frame. */
export function makeGif(size: ImageSize, { screen = size, colorBits, extensions = [] }: GifForm = {}) {
  const head = Buffer.alloc(13);
  head.write('GIF89a', 'latin1');
  head.writeUInt16LE(screen.width, 6);
  head.writeUInt16LE(screen.height, 8);
  head.writeUInt8(colorBits ? 0x80 | (colorBits - 1) : 0, 10);
  const colors = Buffer.alloc(colorBits ? 3 * 2 ** colorBits : 0);
  const frame = Buffer.alloc(10);
  frame.writeUInt8(0x2c, 0);
  frame.writeUInt16LE(size.width, 5);
  frame.writeUInt16LE(size.height, 7);
  return joined(head, colors, ...extensions, frame);
}

function webp(type: string, content: Buffer): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(20);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(12 + content.length, 4);
  head.write(`WEBP${type}`, 8, 'latin1');
  head.writeUInt32LE(content.length, 16);
  return joined(head, content);
}

/** The start of each of WebP's three forms. */
export const makeWebp = {
  lossy({ width, height }: ImageSize) {
    const content = Buffer.from('3000009d012a00000000', 'hex');
    content.writeUInt16LE(width, 6);
    content.writeUInt16LE(height, 8);
    return webp('VP8 ', content);
  },
  lossless({ width, height }: ImageSize) {
    const content = Buffer.from('2f00000000', 'hex');
    content.writeUInt32LE(width - 1 + (height - 1) * 2 ** 14, 1);
    return webp('VP8L', content);
  },
  extended({ width, height }: ImageSize) {
    const content = Buffer.alloc(10);
    content.writeUIntLE(width - 1, 4, 3);
    content.writeUIntLE(height - 1, 7, 3);
    return webp('VP8X', content);
  },
};

function joined(...parts: readonly Buffer[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts));
}
