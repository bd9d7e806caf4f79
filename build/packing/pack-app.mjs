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
 * Packs the built app for this machine, with a list of each app folder's contents and a bill of materials. The same commit and Electron give the same app.asar.
 * @param {object} given
 * @param {string} given.project folder of the checkout, with `dist` built
 * @param {import('../electron-runtime.mjs').ElectronRuntime} given.electron
 * @param {import('./build-mark.mjs').BuildMark} given.mark
 * @param {import('./read-project.mjs').Commit} given.commit
 * @param {Record<string, string>} given.codeSigningKeys environment variables, which electron-builder gets from here on
 * @param {import('../linux-package/package-repository.mjs').PackageRepository | null} given.repository that the packages name
 * @param {string} given.output a folder, which is made anew
 * @param {string[] | undefined} given.targets fewer than the configuration names
 * @returns {Promise<{version: string, artifacts: string[]}>}
 */
export async function packApp({
  project,
  electron,
  mark,
  commit,
  codeSigningKeys,
  repository,
  output,
  targets,
}) {
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const version = versionOfBuild(manifest.version, mark);
  const packages = listShippedPackages(project);

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
    env: codeSigningKeys,
    packageFiles: stageRepository(project, repository),
  });
  // As a file, and that alone: of an object given to it electron-builder would mix the lists with those of its own file.
  const configFile = join(project, 'dist', 'packing-config.json');
  const linux = targets ? { linux: { ...config.linux, target: targets } } : {};
  writeFileSync(
    configFile,
    JSON.stringify({ ...config, ...linux, directories: { ...config.directories, output } }, undefined, 2),
  );
  preferLocalTools(commit.time, mark.kind);
  Object.assign(process.env, codeSigningKeys);
  await build({ projectDir: project, publish: 'never', config: configFile });
  takeCodeSigningKeys(process.env);
  // Notes of electron-builder to itself, and block maps for updates in pieces, which the app does not make (the zip for macOS gets
  // one whatever is configured).
  const leftOver = /^(builder-debug\.yml|builder-effective-config\.yaml|.*\.blockmap)$/;
  for (const name of readdirSync(output).filter((name) => leftOver.test(name))) rmSync(join(output, name));

  const materials = { ...manifest, version, commit, electron: electron.version, packages };
  writeFileSync(join(output, `parts-lookup-${version}.cdx.json`), describeSbom(materials));
  for (const { name, system } of unpackedFolders.filter(({ name }) => existsSync(join(output, name)))) {
    const contents = listContents(join(output, name));
    writeFileSync(join(output, `parts-lookup-${version}-${system}.contents`), writeContents(contents));
  }
  return { version, artifacts: listArtifacts(output) };
}

/**
 * On Linux electron-builder downloads fpm and 7-Zip unless it is told of others; dpkg-deb and rpmbuild take the time for
 * all files from a variable.
 * @param {number} time
 * @param {import('./build-mark.mjs').BuildKind} kind
 */
function preferLocalTools(time, kind) {
  if (process.platform !== 'linux') return;
  process.env.CUSTOM_FPM_PATH = fileURLToPath(new URL('../linux-package/fpm.mjs', import.meta.url));
  process.env.ELECTRON_BUILDER_7ZIP_PATH = findSevenZip();
  process.env.SOURCE_DATE_EPOCH = String(time);
  // Ten times as quick, for packages that are thrown away.
  if (kind === 'test') process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL = '1';
}
