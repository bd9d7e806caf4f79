import { hash as digest } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that the archive may hold. */
const allowed = [
  /^package\.json$/,
  /^dist\/main\/[\w-]+\.cjs$/,
  /^dist\/keychain\/keychain-process\.cjs$/,
  /^dist\/(parts|connect|proxy)-preload\/\1-preload\.cjs$/,
  /^dist\/renderer\/[a-z]+\.html$/,
  /^dist\/renderer\/assets\/[\w.-]+\.(js|css)$/,
  /^dist\/third-party\/bundled\/\w+\.json$/,
  /^node_modules\/keytar\/(package\.json|LICENSE\.md|lib\/keytar\.js)$/,
];

/** What no file of ours says, whatever its name: keys, tokens, links to source maps, and where it was built. */
const forbidden = [
  { pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+[A-Za-z0-9+/]{20}/, what: 'a private key' },
  {
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|AKIA[A-Z0-9]{16}|npm_[A-Za-z0-9]{36})\b/,
    what: 'an access token',
  },
  { pattern: /[#@]\s*sourceMappingURL=/, what: 'a link to a source map' },
  { pattern: /(?:\/home\/|\/Users\/|[A-Z]:\\\\Users\\\\)\w/, what: 'a path of the machine that built it' },
];

/** What lies beside the archive and is none of Electron's. */
const ownBeside =
  /(^|\/)(LICENSE|THIRD_PARTY_NOTICES)\.txt$|\/resources\/[\w.-]+\.(png|icns)$|apparmor-profile$/i;

const lookInto = (/** @type {Buffer} */ content) =>
  forbidden
    .filter(({ pattern }) => pattern.test(content.toString('latin1')))
    .map(({ what }) => `holds ${what}`);

/**
 * The archive holds what it should and nothing else, and each file is the one that its header states; the binary beside it is the
 * one that `npm ci` checked against the lockfile. On macOS that one is signed with the app, and codesign judges it.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @param {import('./read-archive.mjs').ArchivedFile[]} files of its archive
 * @param {string} project folder of the checkout
 * @returns {string[]} what is wrong
 */
export function checkArchive({ artifact, system, root, contents }, files, project) {
  const natives = nativesOf(system);
  /** @param {import('./read-archive.mjs').ArchivedFile} file */
  const judgeNative = ({ path, content }) => {
    if (!natives.includes(path)) return ['does not belong in it'];
    const isRight = system.startsWith('mac') || content.equals(readFileSync(join(project, path)));
    return isRight ? [] : ["is not the registry's"];
  };
  /** @param {import('./read-archive.mjs').ArchivedFile} file */
  const judge = ({ path, content, hash }) => [
    ...(allowed.some((pattern) => pattern.test(path)) ? [] : ['does not belong in it']),
    ...(digest('sha256', content) === hash ? [] : ['is not the file that the header states']),
    ...lookInto(content),
  ];
  const beside = [...contents.keys()].filter((path) => ownBeside.test(path));
  return [
    ...files.flatMap((file) =>
      (file.unpacked ? judgeNative : judge)(file).map((finding) => `app.asar: ${file.path} ${finding}`),
    ),
    ...natives
      .filter((native) => !files.some(({ path }) => path === native))
      .map((native) => `app.asar: ${native} is missing`),
    ...beside.flatMap((path) =>
      lookInto(readFileSync(join(root, path))).map((finding) => `${path} ${finding}`),
    ),
  ].map((finding) => `${artifact}: ${finding}`);
}

/** The module that reads the keychain has a binary for each processor, by Node.js's name of the system. */
export function nativesOf(/** @type {string} */ system) {
  const [os = '', arch = ''] = system.split('-');
  const platform = { win: 'win32', mac: 'darwin' }[os] ?? os;
  const architectures = arch === 'universal' ? ['x64', 'arm64'] : [arch];
  return architectures.map((one) => `node_modules/keytar/prebuilds/${platform}-${one}/keytar.node`);
}
