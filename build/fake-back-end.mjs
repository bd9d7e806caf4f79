import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../tests/fake-back-end/install-in-browser.ts', import.meta.url));

/**
 * Gives the pages that `npx vite` serves to a plain browser a back end in process. It is no part of a build.
 *
 * @returns {import('vite').Plugin}
 */
export function fakeBackEnd() {
  return {
    name: 'fake-back-end',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      // One module, since scripts of their own could run in any order.
      handler: (html) =>
        html.replace(
          /<script type="module"(?: async)? src="([^"]+)"><\/script>/,
          (_script, page) => `<script type="module">import '/@fs${entry}'; import '${page}';</script>`,
        ),
    },
  };
}
