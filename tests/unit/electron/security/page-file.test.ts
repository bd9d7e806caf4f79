import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFile } from '../../../../electron/security/page-file';

const root = '/srv/app/dist/renderer';

describe("a file of the app's scheme", () => {
  it.each([
    ['app://parts/index.html', 'index.html'],
    ['app://connect/connect.html', 'connect.html'],
    ['app://parts/assets/index-1.js', 'assets/index-1.js'],
    ['app://parts/index.html?x=1#/search', 'index.html'],
  ])('%s is found', (url, path) => expect(pageFile(url, root)?.path).toBe(join(root, path)));

  it.each([
    'app://parts/../main/main.cjs',
    'app://parts/%2e%2e/%2e%2e/package.html',
    'app://parts/..%2f..%2fsecret.html',
    'app://parts/..%5c..%5csecret.html',
    'app://parts/%00index.html',
    'app://parts/index.html%00.js',
    'app://parts/%E0%A4%A.html',
    'app://elsewhere/index.html',
    'app://parts.evil/index.html',
    'file:///etc/passwd.html',
    'https://parts/index.html',
    'app://parts/',
    'app://parts/main.cjs',
    'not an address',
  ])('%s names no file, or one inside the root', (address) => {
    const file = pageFile(address, root);
    expect(file === null || file.path.startsWith(`${root}/`)).toBe(true);
    expect(file?.path.includes('secret') ?? false).toBe(address.includes('secret') && file !== null);
  });

  it('is never outside the root, whatever the path', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E.',
      '%2f',
      '%5c',
      '/',
      '\\',
      'a',
      '%00',
      'x.html',
      '//',
      '%252e',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = pageFile(`app://parts/${pieces.join('')}/x.html`, root);
        expect(file === null || file.path.startsWith(`${root}/`)).toBe(true);
      }),
    );
  });
});
