import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, expect, it } from 'vitest';
import { firstScreen } from '../../../build/first-screen.mjs';

const folder = mkdtempSync(join(tmpdir(), 'first-screen-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Handler = (html: string, context: { path: string }) => string;
let bundles = 0;

/** The page as the build writes it, if the app's first screen is `markup`. */
function pageWith(markup: string): string {
  bundles += 1;
  const bundle = join(folder, `${bundles}.cjs`);
  writeFileSync(bundle, `exports.renderFirstScreen = () => ${JSON.stringify(markup)};\n`);
  const { handler } = firstScreen(bundle).transformIndexHtml as unknown as { handler: Handler };
  return handler('<body><div id="root"></div></body>', { path: '/index.html' });
}

it.each([
  ['a style', renderToString(createElement('p', { style: { color: 'red' } }, 'Search'))],
  ['an empty style', '<p hidden style="">Search</p>'],
  ['a handler', '<button type="button" onclick="search()">Search</button>'],
  ['a handler on a line of its own', '<img alt=""\nONERROR = "search()"/>'],
  ['a script', '<p>Search</p><script>search()</script>'],
  ['a style element', renderToString(createElement('style', null, 'p { color: red }'))],
])('the build refuses a first screen with %s', (_what, markup) => {
  expect(() => pageWith(markup)).toThrow('The content security policy would block');
});

it('the build accepts such text, and attributes with similar names', () => {
  const text = '<script> style="color: red" onclick="search()" $&';
  const attributes = { title: text, className: 'style=', 'data-on': 'x', 'aria-label': ' on=' };
  const markup = renderToString(createElement('p', attributes, text));
  expect(markup).toContain('onclick=');
  expect(pageWith(markup)).toBe(
    `<body><div id="root"><!--first-screen-->${markup}<!--/first-screen--></div></body>`,
  );
});
