/**
 * What a kind of artefact lays down beside the app, and how each is judged:
 * - `tool`: code out of electron-builder's tools, byte for byte as they have it;
 * - `script`: the one that electron-builder's code writes;
 * - `entry`: starts that script and nothing else;
 * - `applications`: leads to the Mac's folder of programs;
 * - `signed`: made for this release alone, so that only its signature can be judged (`check-authenticode.mjs`);
 * - `shown`: pictures and where they stand, which nothing runs.
 * @typedef {'tool' | 'script' | 'entry' | 'applications' | 'signed' | 'shown'} Judgement
 */

/** @type {{kind: RegExp, files: {path: RegExp, as: Judgement}[]}[]} */
const kinds = [
  {
    kind: /\.AppImage$/,
    files: [
      { path: /^AppRun$/, as: 'script' },
      { path: /^parts-lookup\.desktop$/, as: 'entry' },
      { path: /^usr\/lib\/lib(Xss|Xtst|appindicator|gconf-2|indicator|notify)\.so\.\d$/, as: 'tool' },
      { path: /^(\.DirIcon|parts-lookup\.png)$/, as: 'shown' },
      { path: /^usr\/share\/icons\/hicolor\/\d+x\d+\/apps\/parts-lookup\.png$/, as: 'shown' },
    ],
  },
  {
    kind: /-setup\.exe$/,
    files: [
      { path: /^\$PLUGINSDIR\/(System|StdUtils|SpiderBanner|nsExec|nsis7z|WinShell)\.dll$/, as: 'tool' },
      { path: /^\$R0\/Uninstall Parts Lookup\.exe$/, as: 'signed' },
    ],
  },
  {
    kind: /\.dmg$/,
    files: [
      { path: /^Applications$/, as: 'applications' },
      { path: /^\.(DS_Store|background\.tiff|VolumeIcon\.icns)$/, as: 'shown' },
      { path: /^\.fseventsd\/[\w-]+$/, as: 'shown' },
    ],
  },
];

/**
 * @param {string} artefact its name
 * @param {string} path of a file in it
 * @returns {Judgement | undefined} undefined when it may not lie beside the app
 */
export function judgementBesideApp(artefact, path) {
  const files = kinds.find(({ kind }) => kind.test(artefact))?.files ?? [];
  return files.find((file) => file.path.test(path))?.as;
}
