import { createRequire } from 'node:module';

const root = '<div id="root">';

/**
 * Puts the app's first screen into index.html, between marks by which main leaves it out where another screen comes first.
 * @param {string} bundle path of the built `renderer/app/first-screen.tsx`, which is there before the page is built
 * @returns {import('vite').Plugin}
 */
export function firstScreen(bundle) {
  return {
    name: 'first-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        if (path !== '/index.html') return html;
        if (!html.includes(root)) throw new Error(`index.html has no ${root}`);
        const { renderFirstScreen } = createRequire(import.meta.url)(bundle);
        return html.replace(
          root,
          () => `${root}<!--first-screen-->${renderFirstScreen()}<!--/first-screen-->`,
        );
      },
    },
  };
}
