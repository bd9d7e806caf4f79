import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/**
 * Whom the Windows programs are signed for, and whose signature the updater and the verifier demand.
 * @param {string} project folder of the checkout
 * @returns {string}
 * @throws {Error} where electron-builder.yml names nobody
 */
export function readPublisher(project) {
  const text = readFileSync(join(project, 'electron-builder.yml'), 'utf8');
  const config = /** @type {import('electron-builder').Configuration} */ (load(text));
  const name = config.win?.signtoolOptions?.publisherName;
  if (typeof name !== 'string' || name === '')
    throw new Error('electron-builder.yml names no win.signtoolOptions.publisherName');
  return name;
}
