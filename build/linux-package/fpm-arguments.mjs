import { parseArgs } from 'node:util';

/** @type {{type: 'string', default: string}} */
const text = { type: 'string', default: '' };
/** @type {{type: 'string', multiple: true, default: string[]}} */
const list = { type: 'string', multiple: true, default: [] };
/** fpm's options as far as electron-builder uses them. */
const options = /** @type {const} */ ({
  'output-type': { ...text, short: 't' },
  package: text,
  name: text,
  version: text,
  architecture: text,
  description: text,
  'rpm-summary': text,
  maintainer: text,
  vendor: text,
  url: text,
  license: text,
  category: text,
  'deb-priority': text,
  'deb-compression': text,
  'rpm-compression': text,
  'after-install': text,
  'after-remove': text,
  depends: { ...list, short: 'd' },
  'deb-recommends': list,
  'rpm-tag': list,
  // What is the same for every package here.
  'input-type': { ...text, short: 's' },
  'rpm-os': text,
  iteration: text,
  force: { type: 'boolean' },
  debug: { type: 'boolean' },
});

/**
 * Reads the arguments that electron-builder hands to fpm. `files` are to be laid down: `from` a file, or a folder with a slash at
 * its end.
 * @typedef {ReturnType<typeof readFpmArguments>} PackageRequest
 *
 * @param {string[]} args without the program
 * @throws {Error} on an option that is not known: it would be lost in silence
 */
export function readFpmArguments(args) {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const files = positionals.map((mapping) => {
    const at = mapping.indexOf('=');
    if (at < 0) throw new Error(`"${mapping}" names no place in the package`);
    return { from: mapping.slice(0, at), to: mapping.slice(at + 1) };
  });
  return { ...values, files };
}
