/** Electron's project supports its three newest majors (electronjs.org, "Electron Releases"). */
const supportedMajors = 3;

/** @param {string} version */
const numbersOf = (version) => version.split('.').map(Number);

/**
 * Why the Electron that ships is not the one that should: Chromium's security fixes come in patch and minor releases of a major.
 * @param {string} current
 * @param {readonly string[]} published all versions in the registry, prereleases among them
 * @returns {string | null} null where nothing newer is there
 */
export function checkElectronVersion(current, published) {
  const stable = published.filter((version) => /^\d+\.\d+\.\d+$/.test(version)).map(numbersOf);
  const [major = 0, minor = 0, patch = 0] = numbersOf(current);
  if (!stable.some((version) => version.join('.') === current))
    return `Electron ${current} is not among the published versions`;
  const newestMajor = Math.max(...stable.map(([number = 0]) => number));
  if (newestMajor - major >= supportedMajors)
    return `Electron ${major} gets no more security fixes: the newest major is ${newestMajor}`;
  const newest = stable
    .filter(([number]) => number === major)
    .reduce((best, next) => (isNewer(next, best) ? next : best), [major, minor, patch]);
  return isNewer(newest, [major, minor, patch])
    ? `Electron ${newest.join('.')} is there, and ${current} ships: raise it in package.json`
    : null;
}

/**
 * Of two versions of one major.
 * @param {number[]} one
 * @param {number[]} other
 */
function isNewer([, minor = 0, patch = 0], [, otherMinor = 0, otherPatch = 0]) {
  return minor > otherMinor || (minor === otherMinor && patch > otherPatch);
}
