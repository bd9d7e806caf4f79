import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listContents, readContents } from '../packing/contents-list.mjs';

/**
 * Every artefact of a system lays down the very files that the release lists: none changed, added or left out.
 * @param {import('./open-artefacts.mjs').OpenedApp} app
 * @param {string} folder of the release
 * @param {string} version
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkContents({ artefact, system, root }, folder, version) {
  const list = `parts-lookup-${version}-${system}.contents`;
  if (!existsSync(join(folder, list))) return [`${list} is missing`];
  const expected = readContents(readFileSync(join(folder, list), 'utf8'));
  const found = await listContents(root);
  return [
    ...[...found.keys()]
      .filter((path) => !expected.has(path))
      .map((path) => `${artefact}: ${path} was added`),
    ...[...expected.keys()]
      .filter((path) => !found.has(path))
      .map((path) => `${artefact}: ${path} is missing`),
    ...[...expected]
      .filter(([path, hash]) => found.has(path) && found.get(path) !== hash)
      .map(([path]) => `${artefact}: ${path} was changed`),
  ];
}
