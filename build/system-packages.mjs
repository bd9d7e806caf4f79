import { spawnSync } from 'node:child_process';

/** What the app itself needs; a page without any font shows boxes. */
const runtimePackages = [
  ...['libnss3', 'libgtk-3-0', 'libgbm1', 'libasound2', 'libxss1', 'libxtst6', 'libsecret-1-0'],
  'fonts-dejavu-core',
];

/** What the tests need besides: a virtual display, a session bus with a keyring, letters of the rest of the world. */
const displayPackages = ['xvfb', 'xauth'];
/** What makes a private authority's certificates, and what installs one in the trust store that Chromium reads. */
const certificatePackages = ['openssl', 'libnss3-tools'];
/** What makes, signs and opens packages. */
const packagingPackages = [
  ...['dpkg', 'rpm', 'rpm2cpio', 'cpio', 'xz-utils', 'zstd', 'gnupg', 'gpgv', 'git'],
  ...['apt-utils', 'createrepo-c'],
];
/** What checks debs, rpms and desktop entries, and opens AppImages and installers. */
const verificationPackages = ['lintian', 'rpmlint', 'desktop-file-utils', 'squashfs-tools', '7zip'];
const keyringPackages = ['dbus', 'dbus-x11', 'gnome-keyring'];

const packagesOf = {
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
    // What makes small installers to open, and compares a rebuilt app.
    'nsis',
    'diffoscope-minimal',
    // Stands for the one in `gh`, in tests of the release workflow's steps.
    'jq',
  ],
  // What updates an rpm, in a system of the tests' own.
  packagingTests: [...packagingPackages, ...verificationPackages, 'dnf'],
};

/**
 * Installs what is missing of the Debian packages that a purpose needs, where that can be done without asking for
 * a password; else names on stderr the one command that does it. Other systems than Debian's kin are left alone.
 * @param {keyof typeof packagesOf} purpose
 * @returns {string[]} the packages that are still missing; empty when all is there
 */
export function ensureSystemPackages(purpose) {
  if (!hasDpkg()) return [];
  const wanted = packagesOf[purpose];
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
  // Ubuntu 24.04 and Debian 13 renamed some libraries to ...t64.
  const names = wanted.flatMap((name) => [name, `${name}t64`]);
  const args = ['-W', '-f', `\${db:Status-Status} \${Package}\n`, ...names];
  const { stdout } = spawnSync('dpkg-query', args, { encoding: 'utf8' });
  const installed = new Set(stdout.split('\n').map((line) => line.replace(/^installed /, '')));
  return wanted.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

/** @returns {string[] | undefined} what to put before a command so that it runs as root */
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
  // Another run may be installing the same at this moment.
  const all = [...command, '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0', ...args];
  // What apt says goes to stderr, since stdout may be read by a script.
  spawnSync(all[0] ?? 'env', all.slice(1), { stdio: ['ignore', 2, 2] });
}
