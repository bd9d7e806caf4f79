import { createRequire } from 'node:module';

const root = '<div id="root">';

/** Elements and attributes with code or styles of their own. */
const inlineCode = /<(?:script|style)\b|\s(?:style|on[\w-]+)\s*=/i;

/**
 * Throws if a content security policy without `unsafe-inline` would block anything of what React has rendered: the page
 * would work in a plain browser, and lack it in the app without an error of the build.
 * @param {string} markup
 */
function refuseInlineCode(markup) {
  // React escapes quotes and angle brackets, so that these are the tags, without the values of their attributes.
  const tags = markup.replace(/"[^"]*"/g, '""').match(/<[^>]*>/g) ?? [];
  const refused = tags.filter((tag) => inlineCode.test(tag));
  if (refused.length > 0)
    throw new Error(
      `The content security policy would block parts of the first screen: ${refused.join(' ')}`,
    );
}

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
        /** @type {string} */
        const markup = createRequire(import.meta.url)(bundle).renderFirstScreen();
        refuseInlineCode(markup);
        return html.replace(root, () => `${root}<!--first-screen-->${markup}<!--/first-screen-->`);
      },
    },
  };
}
