import { readFileSync } from 'node:fs';

const endLength = 22;
const kinds = { untold: 0, folder: 4, file: 8, link: 10 };
/** What Windows calls a reparse point. */
const leadsElsewhere = 0x400;

/**
 * @typedef {object} ZipEntry
 * @property {string} path
 * @property {number} kind
 * @property {number} attributes
 * @property {number} from
 * @property {number} to
 */

/**
 * What a user gets out of a zip depends on who unpacks it: by the list at its end or by the heads before the files, with capital
 * letters told apart or not, with `\` as a name's part or between names.
 * SECURITY: a zip that one could read otherwise than the verifier's 7-Zip is refused: each path is plain and there once, list and
 * heads say the same, nothing lies between, and no file is laid down behind a link. Where links lead `check-links.mjs` judges.
 * @param {string} file
 * @param {string} system
 * @returns {string | undefined} what is wrong
 */
export function findFaultInZip(file, system) {
  const bytes = readFileSync(file);
  const entries = readEntries(bytes);
  if (!entries) return 'its list of files is not what ends it, or says otherwise than the files';
  const allowed = [kinds.untold, kinds.folder, kinds.file, ...(system.startsWith('mac') ? [kinds.link] : [])];
  const odd = entries.find(
    ({ kind, attributes }) => !allowed.includes(kind) || (attributes & leadsElsewhere) !== 0,
  );
  if (odd) return `it holds ${odd.path}, which is neither a file nor a folder`;
  const strange = entries.find(({ path }) => !isPlain(path));
  if (strange) return `it holds the path ${strange.path}`;
  const paths = new Set(entries.map(({ path }) => path.toLowerCase()));
  if (paths.size < entries.length) return 'it holds a path twice';
  const links = entries.filter(({ kind }) => kind === kinds.link).map(({ path }) => `${path}/`.toLowerCase());
  const behind = entries.find(({ path }) => links.some((link) => path.toLowerCase().startsWith(link)));
  return behind && `it holds ${behind.path}, which lies behind a link`;
}

/** @param {string} path without the `/` at a folder's end */
function isPlain(path) {
  return (
    /^[ -~]+$/.test(path) &&
    !/[\\:]/.test(path) &&
    path.split('/').every((name) => name !== '' && !/^\.+$|[. ]$/.test(name))
  );
}

/**
 * @param {Buffer} bytes
 * @returns {ZipEntry[] | undefined}
 */
function readEntries(bytes) {
  const end = bytes.length - endLength;
  if (end < 0 || bytes.readUInt32LE(end) !== 0x06054b50) return undefined;
  const list = bytes.readUInt32LE(end + 16);
  if (list + bytes.readUInt32LE(end + 12) !== end) return undefined;
  /** @type {ZipEntry[]} */
  const entries = [];
  let at = list;
  while (at < end) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
    const entry = readEntry(bytes, at);
    if (!entry) return undefined;
    entries.push(entry);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (at !== end || entries.length !== bytes.readUInt16LE(end + 10)) return undefined;
  let filled = 0;
  for (const { from, to } of entries.toSorted((one, other) => one.from - other.from)) {
    if (from !== filled) return undefined;
    filled = to;
  }
  return filled === list ? entries : undefined;
}

/**
 * @param {Buffer} bytes
 * @param {number} at
 * @returns {ZipEntry | undefined}
 */
function readEntry(bytes, at) {
  const name = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28));
  const from = bytes.readUInt32LE(at + 42);
  if (from + 30 > bytes.length || bytes.readUInt32LE(from) !== 0x04034b50) return undefined;
  // Flags, method, time, checksum, sizes and the length of the name.
  const isSame = bytes.subarray(from + 6, from + 28).equals(bytes.subarray(at + 8, at + 30));
  if (!isSame || !bytes.subarray(from + 30, from + 30 + name.length).equals(name)) return undefined;
  const data = from + 30 + name.length + bytes.readUInt16LE(from + 28);
  const attributes = bytes.readUInt32LE(at + 38);
  return {
    path: name.toString('latin1').replace(/\/$/, ''),
    kind: attributes >>> 28,
    attributes,
    from,
    to: data + bytes.readUInt32LE(at + 20),
  };
}
