/**
 * What electron-builder tells fpm about one package.
 * @typedef {object} PackageRequest
 * @property {'deb' | 'rpm'} kind
 * @property {string} file where the package is to be
 * @property {string} name
 * @property {string} version as the package format wants it, such as `0.1.0~test.1`
 * @property {string} architecture the format's own name of it: `amd64`, `x86_64`
 * @property {string} description
 * @property {string} summary
 * @property {string} maintainer
 * @property {string} vendor
 * @property {string} url
 * @property {string} license
 * @property {string} category
 * @property {string} priority
 * @property {string} compression `xz`, or `zstd` where speed counts
 * @property {string} afterInstall path of a script
 * @property {string} afterRemove path of a script
 * @property {string[]} depends
 * @property {string[]} recommends
 * @property {string[]} rpmTags further lines of the rpm's head
 * @property {{from: string, to: string}[]} files `from` a file, or a folder with a slash at its end
 */

/** @type {Record<string, keyof PackageRequest>} */
const single = {
  '-t': 'kind',
  '--package': 'file',
  '--name': 'name',
  '--version': 'version',
  '--architecture': 'architecture',
  '--description': 'description',
  '--rpm-summary': 'summary',
  '--maintainer': 'maintainer',
  '--vendor': 'vendor',
  '--url': 'url',
  '--license': 'license',
  '--category': 'category',
  '--deb-priority': 'priority',
  '--deb-compression': 'compression',
  '--rpm-compression': 'compression',
  '--after-install': 'afterInstall',
  '--after-remove': 'afterRemove',
};
/** @type {Record<string, 'depends' | 'recommends' | 'rpmTags'>} */
const repeated = { '-d': 'depends', '--deb-recommends': 'recommends', '--rpm-tag': 'rpmTags' };
/** What is the same for every package here. */
const ignored = new Set(['-s', '--rpm-os', '--iteration']);
const flags = new Set(['--force', '--debug']);

/**
 * Reads the arguments that electron-builder hands to fpm.
 * @param {string[]} args without the program
 * @returns {PackageRequest}
 * @throws {Error} on an option that is not known: it would be lost in silence
 */
export function readFpmArguments(args) {
  /** @type {Record<string, string>} */
  const texts = { summary: '', category: '', priority: '' };
  /** @type {Pick<PackageRequest, 'depends' | 'recommends' | 'rpmTags' | 'files'>} */
  const lists = { depends: [], recommends: [], rpmTags: [], files: [] };
  for (let index = 0; index < args.length; index += 1) {
    const option = args[index] ?? '';
    const value = args[index + 1] ?? '';
    if (flags.has(option)) continue;
    if (ignored.has(option)) index += 1;
    else if (repeated[option]) lists[repeated[option]].push(args[++index] ?? '');
    else if (single[option]) texts[single[option]] = args[++index] ?? '';
    else if (option.startsWith('-')) throw new Error(`fpm's option ${option} ${value} is not known here`);
    else lists.files.push(readMapping(option));
  }
  return /** @type {PackageRequest} */ (/** @type {unknown} */ ({ ...texts, ...lists }));
}

/** @param {string} mapping `from=to` */
function readMapping(mapping) {
  const at = mapping.indexOf('=');
  if (at < 0) throw new Error(`"${mapping}" names no place in the package`);
  return { from: mapping.slice(0, at), to: mapping.slice(at + 1) };
}
