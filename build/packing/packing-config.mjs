import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { versionOfBuild } from './build-mark.mjs';

/** What can be made of a stand-in, without the tools that electron-builder downloads. */
const standInTargets = ['dir', 'deb', 'rpm', 'tar.gz'];

/**
 * electron-builder.yml, and what depends on the machine, the keys and the commit.
 * @param {object} given
 * @param {string} given.project folder of the checkout
 * @param {{directory: string, version: string, official: boolean}} given.electron
 * @param {import('./build-mark.mjs').BuildMark} given.mark
 * @param {string} given.version as in package.json
 * @param {NodeJS.ProcessEnv} given.env
 * @param {NodeJS.Platform} [given.platform] that it is packed for
 * @returns {import('electron-builder').Configuration}
 */
export function resolvePackingConfig({ project, electron, mark, version, env, platform = process.platform }) {
  const base = /** @type {Required<import('electron-builder').Configuration>} */ (
    load(readFileSync(join(project, 'electron-builder.yml'), 'utf8'))
  );
  return {
    ...base,
    files: [.../** @type {string[]} */ (base.files), withoutForeignBinaries(platform)],
    electronDist: electron.directory,
    electronVersion: electron.version,
    extraMetadata: { version: versionOfBuild(version, mark), buildMark: mark },
    ...(electron.official ? {} : forTestBuild(base)),
    win: { ...base.win, ...azureSigning(base.win, env) },
    mac: { ...base.mac, ...appleSigning(env) },
  };
}

/**
 * Of keytar's prebuilt binaries each package carries the one of its own system. The app for both of Apple's processors is put
 * together from two that must hold the same files, so there each half carries both.
 * @param {NodeJS.Platform} platform
 */
function withoutForeignBinaries(platform) {
  const own = platform === 'darwin' ? 'darwin-x64|darwin-arm64' : `\${platform}-\${arch}`;
  return `!node_modules/keytar/prebuilds/!(${own})/**`;
}

/** @param {Required<import('electron-builder').Configuration>} base */
function forTestBuild({ linux, deb, rpm }) {
  return {
    linux: { ...linux, target: standInTargets },
    // Ten times as quick, for packages that are thrown away.
    deb: { ...deb, fpm: [...(deb?.fpm ?? []), '--deb-compression', 'zstd'] },
    rpm: { ...rpm, fpm: [...(rpm?.fpm ?? []), '--rpm-compression', 'zstd'] },
  };
}

/**
 * @param {import('electron-builder').Configuration['win']} win
 * @param {NodeJS.ProcessEnv} env
 */
function azureSigning(win, env) {
  const endpoint = env.PARTS_LOOKUP_AZURE_ENDPOINT;
  if (!endpoint) return {};
  return {
    azureSignOptions: {
      endpoint,
      codeSigningAccountName: env.PARTS_LOOKUP_AZURE_ACCOUNT ?? '',
      certificateProfileName: env.PARTS_LOOKUP_AZURE_PROFILE ?? '',
      publisherName: String(win?.signtoolOptions?.publisherName),
    },
  };
}

/** @param {NodeJS.ProcessEnv} env */
function appleSigning(env) {
  // Without a certificate the signature is ad hoc: Apple silicon starts nothing that has none at all.
  return env.CSC_LINK ? { notarize: Boolean(env.APPLE_API_KEY) } : { identity: '-', notarize: false };
}
