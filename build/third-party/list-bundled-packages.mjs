import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Writes one list per bundle of the packages with code in it, by their folders in the lockfile (`node_modules/zod`), for the
 * license notices and the SBOM.
 * @param {string} project folder of the checkout
 * @returns {import('vite').Plugin}
 */
export function listBundledPackages(project) {
  return {
    name: 'list-bundled-packages',
    apply: 'build',
    applyToEnvironment: ({ name }) => name !== 'firstScreen',
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const used = chunks.flatMap(({ modules }) =>
        Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
      );
      const folders = new Set(used.map((id) => packageFolder(project, id)).filter(Boolean));
      const target = join(project, 'dist', 'third-party', 'bundled');
      await mkdir(target, { recursive: true });
      const list = JSON.stringify([...folders].sort(), undefined, 2);
      await writeFile(join(target, `${this.environment.name}.json`), `${list}\n`);
    },
  };
}

/**
 * @param {string} project
 * @param {string} id a module's path, with the bundler's prefix and suffix
 */
function packageFolder(project, id) {
  const path = relative(project, id.replace(/^\0/, '').replace(/\?.*$/, '')).replaceAll(sep, '/');
  return path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/)?.[0];
}
