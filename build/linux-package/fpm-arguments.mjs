import { parseArgs } from 'node:util';

/** @type {{type: 'string', default: string}} */
const text = { type: 'string', default: '' };
/** @type {{type: 'string', multiple: true, default: string[]}} */
const list = { type: 'string', multiple: true, default: [] };
/** The options of fpm that electron-builder uses. */
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
  // The same for every package here, and so ignored.
  'input-type': { ...text, short: 's' },
  'rpm-os': text,
  iteration: text,
  force: { type: 'boolean' },
  debug: { type: 'boolean' },
});

/**
 * Parses the arguments that electron-builder passes to fpm. In `files`, `from` is a file, or a folder with a trailing slash.
 * @typedef {ReturnType<typeof readFpmArguments>} PackageRequest
 *
 * @param {string[]} args without the program's name
 * @throws {Error} on an unknown option, which would otherwise be lost silently
 */
export function readFpmArguments(args) {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const files = positionals.map((mapping) => {
    const at = mapping.indexOf('=');
    if (at < 0) throw new Error(`"${mapping}" names no path in the package`);
    return { from: mapping.slice(0, at), to: mapping.slice(at + 1) };
  });
  return { ...values, files };
}
