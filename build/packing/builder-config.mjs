import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/**
 * electron-builder.yml as it is written: what is the same for every build.
 * @param {string} project folder of the checkout
 * @returns {Required<import('electron-builder').Configuration>}
 */
export function readBuilderConfig(project) {
  const text = readFileSync(join(project, 'electron-builder.yml'), 'utf8');
  return /** @type {Required<import('electron-builder').Configuration>} */ (load(text));
}
