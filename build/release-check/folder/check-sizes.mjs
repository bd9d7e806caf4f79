import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What an artefact may weigh, in MB of a million bytes. Raise one only with the reason in the commit. */
const budgets = [
  { kind: /\.(deb|rpm|AppImage|tar\.gz)$/, megabytes: 135 },
  { kind: /-win-.*-setup\.exe$/, megabytes: 125 },
  { kind: /-win-.*\.zip$/, megabytes: 150 },
  // Two processors' halves.
  { kind: /-mac-universal\.(dmg|zip)$/, megabytes: 230 },
  { kind: /\.(cdx\.json|contents)$/, megabytes: 1 },
];
const archiveMegabytes = 2;
const unpackedMegabytes = { linux: 300, win: 320, mac: 620 };

/**
 * @param {string} folder of the release
 * @returns {string[]} what is too big, or of no known kind
 */
export function checkSizes(folder) {
  return readdirSync(folder)
    .filter((name) => name.startsWith('parts-lookup-') && !name.endsWith('.asc'))
    .flatMap((name) => {
      const budget = budgets.find(({ kind }) => kind.test(name));
      if (!budget) return [`${name} is no artefact of a release`];
      return judge(name, statSync(join(folder, name)).size, budget.megabytes);
    });
}

/**
 * @param {import('../artefacts/open-artefacts.mjs').OpenedApp} app
 * @returns {string[]} what is too big
 */
export function checkAppSize({ artefact, root, resources, system }) {
  const os = /** @type {keyof typeof unpackedMegabytes} */ (system.split('-')[0]);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const all = files.reduce(
    (sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size,
    0,
  );
  return [
    ...judge(`${artefact}: app.asar`, statSync(join(resources, 'app.asar')).size, archiveMegabytes),
    ...judge(`${artefact}: the app as installed`, all, unpackedMegabytes[os]),
  ];
}

/**
 * @param {string} name
 * @param {number} bytes
 * @param {number} megabytes
 */
function judge(name, bytes, megabytes) {
  return bytes <= megabytes * 1e6
    ? []
    : [`${name} has ${(bytes / 1e6).toFixed(1)} MB, more than its ${megabytes}`];
}
