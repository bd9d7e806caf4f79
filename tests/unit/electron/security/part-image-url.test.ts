import { expect, it } from 'vitest';
import { partImageId } from '../../../../electron/security/part-image-url';

it.each([
  ['app://parts/part-image/41234567', '41234567'],
  ['app://parts/part-image/a%2Fb%20c', 'a/b c'],
  ['app://parts/part-image/', null],
  ['app://parts/part-image/%E0%A4%A', null],
  [`app://parts/part-image/${'x'.repeat(301)}`, null],
  ['app://connect/part-image/41234567', null],
  ['app://parts/index.html', null],
  ['https://parts/part-image/1', null],
  ['nonsense', null],
])('%s requests the image of %j', (url, id) => expect(partImageId(url)).toBe(id));
