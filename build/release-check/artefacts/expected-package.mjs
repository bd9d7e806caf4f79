import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcon } from '../../icon/draw-icon.mjs';
import { linuxSizes } from '../../icon/icon-files.mjs';
import { fillNames } from '../../linux-package/fill-names.mjs';
import { readFpmArguments } from '../../linux-package/fpm-arguments.mjs';
import { listChecksums } from '../../linux-package/make-deb.mjs';
import { readBuilderConfig } from '../../packing/builder-config.mjs';
import { updateKeysFile, writeUpdateKeys } from '../../packing/update-keys.mjs';
import { writeDesktopEntry } from './desktop-entry.mjs';
import { headOfDeb } from './read-deb.mjs';
import { headOfRpm } from './read-rpm.mjs';

/**
 * @typedef {object} ExpectedPackage
 * @property {string} appFolder which holds what the release lists elsewhere (`check-contents.mjs`)
 * @property {Map<string, Buffer | undefined>} files outside of it, all of which must be there; without content what is judged elsewhere
 * @property {Set<string>} folders outside of it that there may be
 * @property {string[]} head
 *
 * @typedef {object} Project
 * @property {{name: string, license: string, homepage: string, desktopName: string}} manifest
 * @property {ReturnType<typeof readBuilderConfig>} config
 */

/** How each format calls the scripts that root runs. */
const scripts = {
  deb: { afterInstall: 'DEBIAN/postinst', afterRemove: 'DEBIAN/postrm' },
  rpm: { afterInstall: '%post', afterRemove: '%postun' },
};

/** Drawn once: they are the same for every package. */
let icons = /** @type {Promise<Map<number, Buffer>> | undefined} */ (undefined);

/**
 * What a package of the system's holds besides the app: made from electron-builder.yml and the checkout.
 * @param {'deb' | 'rpm'} kind
 * @param {string} architecture as the format names it
 * @param {object} given
 * @param {string} given.project folder of the checkout
 * @param {string} given.laid where the package's files were laid out
 * @param {string[]} given.updateKeys that it must bring for root
 * @returns {Promise<ExpectedPackage>}
 */
export async function expectPackage(kind, architecture, { project, laid, updateKeys }) {
  const config = readBuilderConfig(project);
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const program = String(config.linux?.executableName);
  const { afterInstall, afterRemove } = scripts[kind];
  /** @param {string | null | undefined} path */
  const fill = (path) => {
    const text = readFileSync(join(project, String(path)), 'utf8');
    return Buffer.from(
      fillNames(text, { executable: program, sanitizedProductName: config.productName ?? '' }),
    );
  };
  icons ??= drawIcons();
  const own = readFpmArguments(config[kind]?.fpm ?? []);
  const files = new Map([
    ...own.files.map(({ from, to }) =>
      entry(
        to.slice(1),
        from === updateKeysFile
          ? Buffer.from(writeUpdateKeys(updateKeys))
          : readFileSync(join(project, from)),
      ),
    ),
    ...[...(await icons)].map(([size, png]) =>
      entry(`usr/share/icons/hicolor/${size}x${size}/apps/${program}.png`, png),
    ),
    entry(`usr/share/applications/${manifest.desktopName}`, writeDesktopEntry({ config, manifest })),
    entry(afterInstall, fill(config[kind]?.afterInstall)),
    entry(afterRemove, fill(config[kind]?.afterRemove)),
    ...(kind === 'deb'
      ? [entry('DEBIAN/control', undefined), entry('DEBIAN/md5sums', Buffer.from(listChecksums(laid)))]
      : []),
  ]);
  return {
    appFolder: `opt/${config.productName}`,
    files,
    folders: new Set([...files.keys(), 'opt/.'].flatMap(foldersAbove)),
    head:
      kind === 'deb'
        ? headOfDeb({ manifest, config }, architecture)
        : headOfRpm({ manifest, config }, architecture, own.rpmTags),
  };
}

/**
 * @param {string} path
 * @param {Buffer | undefined} content
 * @returns {[path: string, content: Buffer | undefined]}
 */
const entry = (path, content) => [path, content];

async function drawIcons() {
  const drawn = new Map();
  for (const size of linuxSizes) drawn.set(size, await drawIcon(size, 'other'));
  return drawn;
}

/** @param {string} path */
function foldersAbove(path) {
  const parts = path.split('/').slice(0, -1);
  return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}
