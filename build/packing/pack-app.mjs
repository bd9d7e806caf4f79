import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'electron-builder';
import { writeIconFiles } from '../icon/icon-files.mjs';
import { stageRepository } from '../linux-package/package-repository.mjs';
import { describeSbom } from '../third-party/sbom.mjs';
import { listShippedPackages } from '../third-party/shipped-packages.mjs';
import { writeNotices } from '../third-party/third-party-notices.mjs';
import { versionOfBuild } from './build-mark.mjs';
import { listContents, unpackedFolders, writeContents } from './contents-list.mjs';
import { resolvePackingConfig } from './packing-config.mjs';
import { findSevenZip } from './seven-zip.mjs';
import { listArtifacts } from './sign-release.mjs';
import { takeCodeSigningKeys } from './signing-keys.mjs';

/**
 * Packs the built app for this machine, with an SBOM and a list of the contents of each app folder. The same commit and Electron
 * give the same app.asar.
 * @param {object} given
 * @param {string} given.project folder of the checkout, with `dist` built
 * @param {import('../electron-runtime.mjs').ElectronRuntime} given.electron
 * @param {import('./build-mark.mjs').BuildMark} given.mark
 * @param {import('./read-project.mjs').Commit} given.commit
 * @param {Record<string, string>} given.codeSigning environment variables, set only while electron-builder runs
 * @param {import('../linux-package/package-repository.mjs').PackageRepository | null} given.repository that the packages point to
 * @param {string} given.output a folder, which is replaced
 * @param {string[] | undefined} given.targets instead of the configuration's
 * @returns {Promise<{version: string, artifacts: string[]}>}
 */
export async function packApp({ project, electron, mark, commit, codeSigning, repository, output, targets }) {
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const version = versionOfBuild(manifest.version, mark);
  const packages = listShippedPackages(project, { withStandIn: !electron.official });

  await writeIconFiles(join(project, 'dist', 'icons'));
  writeFileSync(
    join(project, 'dist', 'third-party', 'THIRD_PARTY_NOTICES.txt'),
    writeNotices(project, packages),
  );
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });

  const config = resolvePackingConfig({
    project,
    electron,
    mark,
    version: manifest.version,
    env: codeSigning,
    packageFiles: stageRepository(project, repository),
  });
  // As a file: electron-builder would merge the lists of a configuration object with those of electron-builder.yml.
  const configFile = join(project, 'dist', 'packing-config.json');
  const linux = targets ? { linux: { ...config.linux, target: targets } } : {};
  writeFileSync(
    configFile,
    JSON.stringify({ ...config, ...linux, directories: { ...config.directories, output } }, undefined, 2),
  );
  preferLocalTools(commit.time, mark.kind);
  Object.assign(process.env, codeSigning);
  await build({ projectDir: project, publish: 'never', config: configFile });
  takeCodeSigningKeys(process.env);
  // electron-builder's debug files, and block maps for differential updates, which the app does not use (the macOS zip always gets
  // one).
  const leftover = /^(builder-debug\.yml|builder-effective-config\.yaml|.*\.blockmap)$/;
  for (const name of readdirSync(output).filter((name) => leftover.test(name))) rmSync(join(output, name));

  const sbomFacts = { ...manifest, version, commit, electron: electron.version, packages };
  writeFileSync(join(output, `parts-lookup-${version}.cdx.json`), describeSbom(sbomFacts));
  for (const { name, system } of unpackedFolders.filter(({ name }) => existsSync(join(output, name)))) {
    const contents = listContents(join(output, name));
    writeFileSync(join(output, `parts-lookup-${version}-${system}.contents`), writeContents(contents));
  }
  return { version, artifacts: listArtifacts(output) };
}

/**
 * Points electron-builder on Linux to fpm and 7-Zip, which it would download otherwise, and dpkg-deb and rpmbuild to the time that
 * all files get.
 * @param {number} time seconds since 1970
 * @param {import('./build-mark.mjs').BuildKind} kind
 */
function preferLocalTools(time, kind) {
  if (process.platform !== 'linux') return;
  process.env.CUSTOM_FPM_PATH = fileURLToPath(new URL('../linux-package/fpm.mjs', import.meta.url));
  process.env.ELECTRON_BUILDER_7ZIP_PATH = findSevenZip();
  process.env.SOURCE_DATE_EPOCH = String(time);
  // Ten times as fast, for packages that are thrown away.
  if (kind === 'test') process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL = '1';
}
