import { spawnSync } from 'node:child_process';

/** For the app itself; without any font, a page shows boxes. */
const runtimePackages = [
  ...['libnss3', 'libgtk-3-0', 'libgbm1', 'libasound2', 'libxss1', 'libxtst6', 'libsecret-1-0'],
  'fonts-dejavu-core',
];

/** For a virtual display. */
const displayPackages = ['xvfb', 'xauth'];
/** For a private certificate authority, and to install it in the trust store that Chromium reads. */
const certificatePackages = ['openssl', 'libnss3-tools'];
/** To build, sign and open packages. */
const packagingPackages = [
  ...['dpkg', 'rpm', 'rpm2cpio', 'cpio', 'xz-utils', 'zstd', 'gnupg', 'gpgv', 'git'],
  ...['apt-utils', 'createrepo-c'],
];
/** To check debs, rpms and desktop entries, and open AppImages and installers. */
const verificationPackages = ['lintian', 'rpmlint', 'desktop-file-utils', 'squashfs-tools', '7zip'];
const keyringPackages = ['dbus', 'dbus-x11', 'gnome-keyring'];

const packagesFor = {
  start: runtimePackages,
  display: displayPackages,
  packages: packagingPackages,
  verification: [...packagingPackages, ...verificationPackages],
  tests: [
    ...runtimePackages,
    ...displayPackages,
    ...keyringPackages,
    ...certificatePackages,
    ...['git', 'util-linux', 'fonts-noto-core'],
  ],
  releaseTests: [
    ...packagingPackages,
    ...verificationPackages,
    'openssl',
    // To build small installers, and to compare a rebuilt app.
    'nsis',
    'diffoscope-minimal',
    // In place of the one built into `gh`, for the release workflow's steps.
    'jq',
  ],
  // dnf updates the rpm, in a system root of its own.
  packagingTests: [...packagingPackages, ...verificationPackages, 'dnf'],
};

/**
 * Installs the missing Debian packages for a purpose if that needs no password, and otherwise prints the command
 * that does it on stderr. Does nothing on systems without dpkg.
 * @param {keyof typeof packagesFor} purpose
 * @returns {string[]} the packages that are still missing
 */
export function ensureSystemPackages(purpose) {
  if (!hasDpkg()) return [];
  const wanted = packagesFor[purpose];
  const missing = findMissing(wanted);
  if (missing.length === 0) return [];

  const privilege = findPrivilege();
  if (privilege) install(missing, privilege);
  const stillMissing = privilege ? findMissing(wanted) : missing;
  if (stillMissing.length > 0)
    process.stderr.write(
      `These system packages are missing:\n  sudo apt-get update && sudo apt-get install --no-install-recommends ${stillMissing.join(' ')}\n`,
    );
  return stillMissing;
}

function hasDpkg() {
  return process.platform === 'linux' && spawnSync('dpkg-query', ['--version']).status === 0;
}

/** @param {string[]} wanted */
function findMissing(wanted) {
  // In Ubuntu 24.04 and Debian 13, some libraries were renamed to ...t64.
  const names = wanted.flatMap((name) => [name, `${name}t64`]);
  const args = ['-W', '-f', `\${db:Status-Status} \${Package}\n`, ...names];
  const { stdout } = spawnSync('dpkg-query', args, { encoding: 'utf8' });
  const installed = new Set(stdout.split('\n').map((line) => line.replace(/^installed /, '')));
  return wanted.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

/** @returns {string[] | undefined} the prefix that runs a command as root; undefined if there is none */
function findPrivilege() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * @param {string[]} missing
 * @param {string[]} privilege
 */
function install(missing, privilege) {
  process.stderr.write(`Installing system packages: ${missing.join(' ')}\n`);
  runApt(['update', '-qq'], privilege);
  runApt(['install', '-y', '-qq', '--no-install-recommends', ...missing.map(chooseName)], privilege);
}

/** @param {string} name */
function chooseName(name) {
  const isRenamed = spawnSync('apt-cache', ['show', `${name}t64`]).status === 0;
  return isRenamed ? `${name}t64` : name;
}

/**
 * @param {string[]} args
 * @param {string[]} privilege
 */
function runApt(args, privilege) {
  const command = [...privilege, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  // Another run may be installing the same packages at this moment.
  const all = [...command, '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0', ...args];
  // apt's output goes to stderr, since a script may read stdout.
  spawnSync(all[0] ?? 'env', all.slice(1), { stdio: ['ignore', 2, 2] });
}
