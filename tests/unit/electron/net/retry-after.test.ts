import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../../../electron/net/retry-after';

const hour = 3_600_000;
const noon = Date.UTC(2026, 0, 1, 12);
const at = (ms: number) => new Date(ms).toUTCString();
const read = (retryAfter: string, now: number, date?: string) =>
  retryAfterMs(new Headers({ 'retry-after': retryAfter, ...(date === undefined ? {} : { date }) }), now);

describe('Retry-After', () => {
  it('in seconds needs no clock', () => {
    expect(read('30', noon + hour, at(noon))).toBe(30_000);
    expect(read(' 0 ', noon)).toBe(0);
  });

  it.each([0, hour, -hour, 400 * 24 * hour])(
    'as a date refers to the server’s clock, with this one %s ms ahead',
    (ahead) => expect(read(at(noon + 20_000), noon + ahead, at(noon))).toBe(20_000),
  );

  it('as a date refers to this clock if the answer has no Date', () => {
    expect(read(at(noon + 20_000), noon)).toBe(20_000);
    expect(read(at(noon + 20_000), noon, 'yesterday or so')).toBe(20_000);
  });

  it('in the past is zero, and far ahead is a day', () => {
    expect(read(at(noon - hour), noon, at(noon))).toBe(0);
    expect(read(at(noon + 400 * 24 * hour), noon, at(noon))).toBe(24 * hour);
    expect(read('999999999', noon)).toBe(24 * hour);
  });

  it.each(['later', '-5', '1.5e99x'])('of "%s" is ignored', (value) =>
    expect(read(value, noon, at(noon))).toBeUndefined(),
  );

  it('that is missing is undefined', () => expect(retryAfterMs(new Headers(), noon)).toBeUndefined());
});
