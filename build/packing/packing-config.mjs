import { createRequire } from 'node:module';
import { standInFileSets } from '../stand-in/stand-in-packages.mjs';
import { versionOfBuild } from './build-mark.mjs';
import { readBuilderConfig, readPublisher } from './read-project.mjs';

/** What can be built with the stand-in, without the tools that electron-builder downloads. */
export const standInTargets = ['dir', 'deb', 'rpm', 'tar.gz'];

/**
 * Completes electron-builder.yml with what depends on the machine, the keys and the commit.
 * @param {object} given
 * @param {string} given.project folder of the checkout
 * @param {{directory: string, version: string, official: boolean}} given.electron
 * @param {import('./build-mark.mjs').BuildMark} given.mark
 * @param {string} given.version as in package.json
 * @param {NodeJS.ProcessEnv} given.env
 * @param {Record<'deb' | 'rpm', string[]>} given.packageFiles further files of a package, as arguments for fpm
 * @param {NodeJS.Platform} [given.platform] the target platform
 * @returns {import('electron-builder').Configuration}
 */
export function resolvePackingConfig({
  project,
  electron,
  mark,
  version,
  env,
  packageFiles,
  platform = process.platform,
}) {
  const base = readBuilderConfig(project);
  /** @param {'deb' | 'rpm'} kind */
  const fpmArguments = (kind) => [
    ...(base[kind]?.fpm ?? []),
    ...packageFiles[kind],
    // Ten times as fast, for packages that are thrown away.
    ...(electron.official ? [] : [`--${kind}-compression`, 'zstd']),
  ];
  return {
    ...base,
    files: [
      .../** @type {string[]} */ (base.files),
      withoutForeignBinaries(platform),
      ...(electron.official ? [] : standInFileSets),
    ],
    ...electronFor(platform, electron),
    extraMetadata: { version: versionOfBuild(version, mark), buildMark: mark },
    ...(electron.official ? {} : { linux: { ...base.linux, target: standInTargets } }),
    deb: { ...base.deb, fpm: fpmArguments('deb') },
    rpm: { ...base.rpm, fpm: fpmArguments('rpm') },
    win: { ...base.win, ...azureSigning(project, env) },
    mac: { ...base.mac, ...appleSigning(env) },
  };
}

/**
 * Selects the Electron to pack. Windows and macOS builds need it for two architectures, of which only this machine's is installed,
 * so electron-builder downloads both.
 * SECURITY: the downloads must match the checksums in the lockfile's `electron` package.
 * @param {NodeJS.Platform} platform
 * @param {{directory: string, version: string, official: boolean}} electron
 */
function electronFor(platform, { directory, version: electronVersion, official }) {
  if (!official || platform === 'linux') return { electronDist: directory, electronVersion };
  /** @type {Record<string, string>} */
  const checksums = createRequire(import.meta.url)('electron/checksums.json');
  return { electronDownload: { checksums }, electronVersion };
}

/**
 * Excludes keytar's prebuilt binaries for other systems. A universal macOS app is merged from two apps that must contain the same
 * files, so each of them contains both binaries.
 * @param {NodeJS.Platform} platform
 */
function withoutForeignBinaries(platform) {
  const own = platform === 'darwin' ? 'darwin-x64|darwin-arm64' : `\${platform}-\${arch}`;
  return `!node_modules/keytar/prebuilds/!(${own})/**`;
}

/**
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 */
function azureSigning(project, env) {
  const endpoint = env.PARTS_LOOKUP_AZURE_ENDPOINT;
  if (!endpoint) return {};
  return {
    azureSignOptions: {
      endpoint,
      codeSigningAccountName: env.PARTS_LOOKUP_AZURE_ACCOUNT ?? '',
      certificateProfileName: env.PARTS_LOOKUP_AZURE_PROFILE ?? '',
      publisherName: readPublisher(project),
    },
  };
}

/** @param {NodeJS.ProcessEnv} env */
function appleSigning(env) {
  // Without a certificate, sign ad hoc: Apple silicon does not run unsigned code.
  return env.CSC_LINK ? { notarize: Boolean(env.APPLE_API_KEY) } : { identity: '-', notarize: false };
}
