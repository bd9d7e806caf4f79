/** How Node.js names the systems, where its name is another than the one in a release's files. */
const platforms = /** @type {Record<string, string>} */ ({ win: 'win32', mac: 'darwin' });

/**
 * What the parts of an app are called that are made for one processor each.
 * @param {string} system such as `linux-x64` or `mac-universal`
 * @returns {{platform: string, architectures: string[]}} as Node.js names them; `universal` is two architectures
 */
export function platformOfSystem(system) {
  const [os = '', arch = ''] = system.split('-');
  return { platform: platforms[os] ?? os, architectures: arch === 'universal' ? ['x64', 'arm64'] : [arch] };
}
