import { execFileSync } from 'node:child_process';

/** A mode with a setuid, setgid or sticky bit, or that lets anybody write. */
const unsafeMode = /^(.{3}[sS]|.{6}[sS]|.{9}[tT]|.{8}w)/;

/**
 * SECURITY: checks the listing of a Linux artifact before it is unpacked, since a link could lead out of the folder, and modes and
 * owners may be lost.
 * @param {string[]} lines listed by the format's own tool, like those of `ls -l`
 * @param {object} [allowed]
 * @param {boolean} [allowed.anyOwner] whether the user who unpacks it becomes the owner
 * @param {RegExp} [allowed.link] the lines of allowed links; none by default
 * @throws {Error} for devices, pipes, other links, unsafe modes and owners other than root
 */
export function rejectUnsafeFiles(lines, { anyOwner = false, link } = {}) {
  /** @type {[problem: string, isUnsafe: (line: string) => boolean][]} */
  const rules = [
    ['neither a file nor a folder', (line) => !/^[-d]/.test(line)],
    ['unsafe mode', (line) => unsafeMode.test(line)],
    ['not owned by root', (line) => !anyOwner && !/^\S+ +((\d+ +)?root[/ ] *root|0\/0) /.test(line)],
  ];
  const found = lines
    .filter((line) => !link?.test(line))
    .flatMap((line) => {
      const rule = rules.find(([, isUnsafe]) => isUnsafe(line));
      return rule ? [`${rule[0]}: ${line.trim()}`] : [];
    });
  if (found.length > 0) throw new Error(found.join('; '));
}

/**
 * @param {string} program
 * @param {string[]} args
 */
export function listLines(program, args) {
  // Neither the locale nor TAR_OPTIONS may change the output.
  const env = { PATH: process.env.PATH, LC_ALL: 'C' };
  const list = execFileSync(program, args, { encoding: 'utf8', env, maxBuffer: 1e8, stdio: 'pipe' });
  return list.split('\n').filter(Boolean);
}

/**
 * Lists the files in one part of a deb.
 * @param {'ctrl' | 'fsys'} part
 * @param {string} file
 * @param {string[]} options for tar
 */
export function listDeb(part, file, ...options) {
  return listLines('sh', ['-ec', `dpkg-deb --${part}-tarfile "$0" | tar -t "$@"`, file, ...options]);
}
