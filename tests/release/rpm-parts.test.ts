import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRpmParts } from '../../build/signing/rpm-parts.mjs';

type Entry = [tag: number, type: number, count: number, value: Buffer];

/** A header as rpm lays it out: magic, the numbers of entries and bytes, the entries, what they point to. */
function header(entries: Entry[]): Buffer {
  const start = Buffer.from('8eade8010000000000000000' + '00000000', 'hex');
  start.writeUInt32BE(entries.length, 8);
  let offset = 0;
  const index = entries.map(([tag, type, count, value]) => {
    const entry = Buffer.alloc(16);
    for (const [at, word] of [tag, type, offset, count].entries()) entry.writeUInt32BE(word, 4 * at);
    offset += value.length;
    return entry;
  });
  start.writeUInt32BE(offset, 12);
  return Buffer.concat([start, ...index, ...entries.map(([, , , value]) => value)]);
}

const lead = Buffer.concat([Buffer.from('edabeedb', 'hex'), Buffer.alloc(92, 1)]);
const signatureHeader = header([
  [267, 7, 3, Buffer.from('sig')],
  [273, 6, 1, Buffer.from('0123\0')],
  [1000, 4, 2, Buffer.from('12345678')],
  [278, 8, 2, Buffer.from('a\0bc\0')],
]);
const padding = Buffer.alloc((8 - (signatureHeader.length % 8)) % 8);
const mainHeader = header([[1000, 6, 1, Buffer.from('name\0')]]);
const rpm = Buffer.concat([lead, signatureHeader, padding, mainHeader, Buffer.from('the payload')]);

it('the parts of an rpm, and the values in its signature header, are read from their places', () => {
  const parts = readRpmParts(rpm);
  expect(parts.lead.equals(lead)).toBe(true);
  expect(parts.header.equals(mainHeader)).toBe(true);
  expect(parts.payload.toString()).toBe('the payload');
  expect(parts.signatureHeader.map(([tag, value]) => [tag, value.toString()])).toEqual([
    [267, 'sig'],
    [273, '0123\0'],
    [1000, '12345678'],
    [278, 'a\0bc\0'],
  ]);
  expect([...parts.gaps].every((byte) => byte === 0)).toBe(true);
});

it('what lies in or behind the signature header and belongs to no value is told', () => {
  const hidden = Buffer.from(rpm);
  // A value that begins three bytes later leaves the first three to nobody.
  hidden.writeUInt32BE(3, lead.length + 16 + 8);
  expect(readRpmParts(hidden).gaps.subarray(0, 3).toString()).toBe('sig');
  const behind = Buffer.from(rpm);
  behind.write('x', lead.length + signatureHeader.length);
  expect(readRpmParts(behind).gaps.toString()).toMatch(/x/);
});

it.each([
  ['another file', Buffer.from('#!/bin/sh\n'), 'it is no rpm'],
  ['none of it', Buffer.alloc(0), 'it is no rpm'],
  ['its lead alone', lead, 'it is no whole rpm'],
  [
    'no main header',
    rpm.subarray(0, lead.length + signatureHeader.length + padding.length),
    'it is no whole rpm',
  ],
])('%s is refused', (_of, bytes, reason) => {
  expect(() => readRpmParts(bytes)).toThrow(reason);
});

it('whatever was changed or cut off, it is read within its bytes or refused', () => {
  const change = fc.record({
    at: fc.nat(rpm.length - 4),
    word: fc.oneof(fc.nat(64), fc.nat(0xffffffff)),
    length: fc.nat(rpm.length),
  });
  fc.assert(
    fc.property(change, ({ at, word, length }) => {
      const bytes = Buffer.from(rpm);
      bytes.writeUInt32BE(word, at);
      try {
        const { header, payload, signatureHeader } = readRpmParts(bytes.subarray(0, length));
        expect(header.length + payload.length).toBeLessThan(length);
        for (const [, value] of signatureHeader) expect(value.length).toBeLessThan(length);
      } catch (error) {
        expect(String(error)).toMatch(/it is no (whole )?rpm|its signature header cannot be read/);
      }
    }),
    { numRuns: 2000 },
  );
});
