import { expect, it } from 'vitest';
import { partImageRequest } from '../../../../electron/security/part-image-request';

it.each([
  ['app://parts/part-image/41234567', { partId: '41234567', onlyIfLoaded: false }],
  ['app://parts/loaded-part-image/41234567', { partId: '41234567', onlyIfLoaded: true }],
  ['app://parts/part-image/a%2Fb%20c', { partId: 'a/b c', onlyIfLoaded: false }],
  ['app://parts/part-image/', null],
  ['app://parts/part-image/1/2', null],
  ['app://parts/constructor/1', null],
  ['app://parts/part-image/%E0%A4%A', null],
  [`app://parts/part-image/${'x'.repeat(301)}`, null],
  ['app://connect/part-image/41234567', null],
  ['app://parts/index.html', null],
  ['https://parts/part-image/1', null],
  ['nonsense', null],
])('%s requests %j', (url, request) => expect(partImageRequest(url)).toEqual(request));
