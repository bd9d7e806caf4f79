import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { platformOfSystem } from './platform-of-system.mjs';
import { readArchive } from './read-archive.mjs';

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
  { pattern: /[#@] ?sourceMappingURL=/, what: 'a link to a source map' },
  {
    pattern: /(?:\/home\/|\/Users\/|[A-Z]:\\\\Users\\\\)\w/,
    what: 'a path of the machine that built it',
  },
];

/**
 * The archive holds what it should and nothing else, and each file is the one that its header states. The binary beside it is
 * signed on macOS after that, and `check-keytar.mjs` says what it must be.
 * @param {import('../artefacts/open-artefacts.mjs').OpenedApp} app
 * @returns {string[]} what is wrong
 */
export function checkArchive({ artefact, system, resources }) {
  const archive = join(resources, 'app.asar');
  const { files, unclaimed } = readArchive(archive);
  const natives = nativesFor(system);
  const faults = files.flatMap(({ path, unpacked, content, hash }) =>
    [
      ...((unpacked ? natives.includes(path) : allowed.some((pattern) => pattern.test(path)))
        ? []
        : ['does not belong in it']),
      ...((unpacked && system.startsWith('mac')) ||
      createHash('sha256').update(content).digest('hex') === hash
        ? []
        : ['is not the file that the header states']),
      ...(unpacked
        ? []
        : forbidden
            .filter(({ pattern }) => pattern.test(content.toString('latin1')))
            .map(({ what }) => `holds ${what}`)),
    ].map((fault) => `${artefact}: app.asar: ${path} ${fault}`),
  );
  const present = new Set(files.map(({ path }) => path));
  const missing = natives
    .filter((path) => !present.has(path))
    .map((path) => `${artefact}: app.asar: ${path} is missing`);
  const gap = unclaimed === 0 ? [] : [`${artefact}: app.asar: ${unclaimed} bytes belong to no file`];
  return [...faults, ...missing, ...gap, ...checkBeside(artefact, resources, natives)];
}

/** @param {string} system */
function nativesFor(system) {
  const { platform, architectures } = platformOfSystem(system);
  return architectures.map((one) => `node_modules/keytar/prebuilds/${platform}-${one}/keytar.node`);
}

/**
 * @param {string} artefact
 * @param {string} resources
 * @param {string[]} natives
 */
function checkBeside(artefact, resources, natives) {
  const unpacked = join(resources, 'app.asar.unpacked');
  const found = existsSync(unpacked) ? readdirSync(unpacked, { recursive: true, withFileTypes: true }) : [];
  const strangers = found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(unpacked.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !natives.includes(path))
    .map((path) => `${artefact}: app.asar.unpacked: ${path} does not belong in it`);
  const apps = ['app', 'default_app.asar'].filter((name) => existsSync(join(resources, name)));
  return [
    ...strangers,
    ...apps.map((name) => `${artefact}: resources/${name} would be run in the archive's place`),
  ];
}
