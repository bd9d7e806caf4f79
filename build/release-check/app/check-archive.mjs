import { hash as digest } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOfStandIn, standInNative } from '../../stand-in/stand-in-packages.mjs';

/** Everything that the archive may contain. */
const allowed = [
  /^package\.json$/,
  /^dist\/main\/[\w-]+\.cjs$/,
  /^dist\/keychain\/keychain-process\.cjs$/,
  /^dist\/bom-reading\/[\w-]+\.cjs$/,
  /^dist\/bom-workbook\/workbook-process\.cjs$/,
  /^dist\/bom-sourcing\/(bom-sourcing-process\.cjs|highs\.wasm)$/,
  /^dist\/(parts|connect|proxy)-preload\/\1-preload\.cjs$/,
  /^dist\/renderer\/[a-z]+\.html$/,
  /^dist\/renderer\/assets\/[\w.-]+\.(js|css)$/,
  /^dist\/third-party\/bundled\/\w+\.json$/,
  /^node_modules\/keytar\/(package\.json|LICENSE\.md|lib\/keytar\.js)$/,
];

/** What none of the project's own files may contain. */
const forbidden = [
  { pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+[A-Za-z0-9+/]{20}/, what: 'a private key' },
  {
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|AKIA[A-Z0-9]{16}|npm_[A-Za-z0-9]{36})\b/,
    what: 'an access token',
  },
  { pattern: /[#@]\s*sourceMappingURL=/, what: 'a link to a source map' },
  // A program for WebAssembly has a home of its own, in memory.
  {
    pattern: /(?:\/home\/(?!web_user\b)|\/Users\/|[A-Z]:\\\\Users\\\\)\w/,
    what: 'a path of the machine that built it',
  },
];

/** The project's own files outside the archive. */
const ownFiles =
  /(^|\/)(LICENSE|THIRD_PARTY_NOTICES)\.txt$|\/resources\/[\w.-]+\.(png|icns)$|apparmor-profile$/i;

const findForbidden = (/** @type {Buffer} */ content) =>
  forbidden
    .filter(({ pattern }) => pattern.test(content.toString('latin1')))
    .map(({ what }) => `contains ${what}`);

/**
 * Checks that the archive contains only what it should, that each file matches the header's hash, and that the binary beside it is
 * the one that `npm ci` checked against the lockfile. On macOS, codesign checks that binary, which is signed with the app.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @param {import('./read-archive.mjs').ArchivedFile[]} files of its archive
 * @param {string} project folder of the checkout
 * @param {boolean} [withStandIn] whether it is a test build for the stand-in
 * @returns {string[]} findings
 */
export function checkArchive({ artifact, system, root, contents }, files, project, withStandIn = false) {
  const natives = [...nativesOf(system), ...(withStandIn ? [standInNative] : [])];
  const mayContain = (/** @type {string} */ path) =>
    allowed.some((pattern) => pattern.test(path)) || (withStandIn && isOfStandIn(path));
  /** @param {import('./read-archive.mjs').ArchivedFile} file */
  const checkNative = ({ path, content }) => {
    if (!natives.includes(path)) return ['does not belong in it'];
    const isUnchanged = system.startsWith('mac') || content.equals(readFileSync(join(project, path)));
    return isUnchanged ? [] : ["is not the registry's"];
  };
  /** @param {import('./read-archive.mjs').ArchivedFile} file */
  const checkPacked = ({ path, content, hash }) => [
    ...(mayContain(path) ? [] : ['does not belong in it']),
    ...(digest('sha256', content) === hash ? [] : ["does not match the header's hash"]),
    // The registry's files are what `npm ci` has checked.
    ...(isOfStandIn(path) ? [] : findForbidden(content)),
  ];
  const outside = [...contents.keys()].filter((path) => ownFiles.test(path));
  return [
    ...files.flatMap((file) =>
      (file.unpacked ? checkNative : checkPacked)(file).map((finding) => `app.asar: ${file.path} ${finding}`),
    ),
    ...natives
      .filter((native) => !files.some(({ path }) => path === native))
      .map((native) => `app.asar: ${native} is missing`),
    ...outside.flatMap((path) =>
      findForbidden(readFileSync(join(root, path))).map((finding) => `${path} ${finding}`),
    ),
  ].map((finding) => `${artifact}: ${finding}`);
}

/** Returns the paths of keytar's binaries for a system, one for each architecture, by Node.js's names. */
export function nativesOf(/** @type {string} */ system) {
  const [os = '', arch = ''] = system.split('-');
  const platform = { win: 'win32', mac: 'darwin' }[os] ?? os;
  const architectures = arch === 'universal' ? ['x64', 'arm64'] : [arch];
  return architectures.map((one) => `node_modules/keytar/prebuilds/${platform}-${one}/keytar.node`);
}
