import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPageTitle } from '../../../../electron/net/read-page-title';

it.each([
  ['<!doctype html><title>Gateway</title>', 'Gateway'],
  ['<html><head><TITLE lang="en">\n  Web\n  filter\t</TITLE>', 'Web filter'],
  ['<title>Tom &amp; Co &#39;s &quot;net&quot; &lt;1&gt;</title>', 'Tom & Co \'s "net" <1>'],
  ['<title>&amp;lt;b&amp;gt;</title>', '&lt;b&gt;'],
  ['<title>a\u202Eb\u200Bc\u0007d\uFEFF</title>', 'abcd'],
  ['<title></title><h1>x</h1>', null],
  ['<title>   </title>', null],
  ['<title>never closed', null],
  ['<titles>no</titles>', null],
  ['<h1>Sign in</h1>', null],
  [`<!--${'x'.repeat(64 * 1024)}--><title>late</title>`, null],
  ['', null],
])('the title of %j is %j', (html, title) => {
  expect(readPageTitle(html)).toBe(title);
});

it('a title is one line without control characters or direction marks, whatever the page contains', () => {
  const inside = fc.string({ unit: 'binary', maxLength: 2000 });
  fc.assert(
    fc.property(inside, inside, (before, text) => {
      const title = readPageTitle(`${before}<title>${text}</title>`);
      if (title === null) return;
      expect(title.length).toBeLessThanOrEqual(1000);
      expect(title).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(title.isWellFormed()).toBe(true);
    }),
  );
});
