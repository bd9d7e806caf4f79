import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownContents, readContents } from '../../packing/contents-list.mjs';

/** What electron-builder lays down beside the app, by kind of artefact. */
const besideApp = [
  {
    kind: /\.AppImage$/,
    paths: [
      /^(AppRun|\.DirIcon|parts-lookup\.(desktop|png))$/,
      /^usr\/lib\/lib(Xss|Xtst|appindicator|gconf-2|indicator|notify)\.so\.\d$/,
      /^usr\/share\/icons\/hicolor\/\d+x\d+\/apps\/parts-lookup\.png$/,
    ],
  },
  {
    kind: /-setup\.exe$/,
    paths: [
      /^\$PLUGINSDIR\/(System|StdUtils|SpiderBanner|nsExec|nsis7z|WinShell)\.dll$/,
      /^\$R0\/Uninstall Parts Lookup\.exe$/,
    ],
  },
];

/**
 * Every artefact of a system lays down the very files that the release lists, a package its type, and an AppImage or an installer
 * what its kind has beside the app: none changed, added or left out.
 * @param {import('./open-artefacts.mjs').OpenedApp} app
 * @param {string} folder of the release
 * @param {string} version
 * @returns {string[]} what is wrong
 */
export function checkContents({ artefact, system, contents: found }, folder, version) {
  const list = `parts-lookup-${version}-${system}.contents`;
  if (!existsSync(join(folder, list))) return [`${list} is missing`];
  const shared = readContents(readFileSync(join(folder, list), 'utf8'));
  const expected = new Map([...shared, ...ownContents(artefact)]);
  const allowed = besideApp.find(({ kind }) => kind.test(artefact))?.paths ?? [];
  return [
    ...[...found.keys()]
      .filter((path) => !expected.has(path) && !allowed.some((pattern) => pattern.test(path)))
      .map((path) => `${artefact}: ${path} was added`),
    ...[...expected.keys()]
      .filter((path) => !found.has(path))
      .map((path) => `${artefact}: ${path} is missing`),
    ...[...expected]
      .filter(([path, hash]) => found.has(path) && found.get(path) !== hash)
      .map(([path]) => `${artefact}: ${path} was changed`),
  ];
}
