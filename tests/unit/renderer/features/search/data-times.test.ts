import { expect, it } from 'vitest';
import { isOld } from '../../../../../renderer/components/is-old';
import { dataTimes } from '../../../../../renderer/features/search/data-times';

const at = (minute: number) => `2026-01-01T00:0${minute}:00.000Z`;

it('The oldest of the answers says how old the results are', () => {
  expect(dataTimes([at(5), at(2), at(3)])).toEqual({ oldest: at(2), differ: true });
  expect(dataTimes([])).toBeNull();
});

it('Answers that came within a minute are of one age', () => {
  expect(dataTimes([at(2), '2026-01-01T00:02:59.999Z'])).toMatchObject({ differ: false });
  expect(dataTimes([at(2), at(3)])).toMatchObject({ differ: true });
});

it('An answer of the last minute is not old', () => {
  expect(isOld(at(1), Date.parse(at(2)) - 1)).toBe(false);
  expect(isOld(at(1), Date.parse(at(2)))).toBe(true);
});
