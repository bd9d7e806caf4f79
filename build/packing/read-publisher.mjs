import { readBuilderConfig } from './builder-config.mjs';

/**
 * Whom the Windows programs are signed for, and whose signature the updater and the verifier demand.
 * @param {string} project folder of the checkout
 * @returns {string}
 * @throws {Error} where electron-builder.yml names nobody
 */
export function readPublisher(project) {
  const name = readBuilderConfig(project).win?.signtoolOptions?.publisherName;
  if (typeof name !== 'string' || name === '')
    throw new Error('electron-builder.yml names no win.signtoolOptions.publisherName');
  return name;
}
