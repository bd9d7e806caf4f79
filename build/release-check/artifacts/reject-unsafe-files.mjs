import { execFileSync } from 'node:child_process';

/** A mode with a set-uid, set-gid or sticky bit, or by which others than owner and group may write. */
const oddMode = /^(.{3}[sS]|.{6}[sS]|.{9}[tT]|.{8}w)/;

/**
 * SECURITY: checks what a Linux artifact would lay down before anything is laid down here, where a link could lead out of the
 * folder, and modes and owners may get lost.
 * @param {string[]} lines of the kind's own tool, as `ls -l` shows files
 * @param {object} [allowed]
 * @param {boolean} [allowed.anyOwner] where whoever unpacks it becomes the owner
 * @param {RegExp} [allowed.link] what the line of a link may look like; by default there is none
 * @throws {Error} on a device, a pipe, another link, a mode that gives more rights than its user's, another owner than root
 */
export function rejectUnsafeFiles(lines, { anyOwner = false, link } = {}) {
  /** @type {[finding: string, isOdd: (line: string) => boolean][]} */
  const findings = [
    ['is neither a file nor a folder', (line) => !/^[-d]/.test(line)],
    ['runs as somebody else, or anybody may write to', (line) => oddMode.test(line)],
    ["is not root's", (line) => !anyOwner && !/^\S+ +((\d+ +)?root[/ ] *root|0\/0) /.test(line)],
  ];
  const found = lines
    .filter((line) => !link?.test(line))
    .flatMap((line) => {
      const finding = findings.find(([, isOdd]) => isOdd(line));
      return finding ? [`it holds what ${finding[0]}: ${line.trim()}`] : [];
    });
  if (found.length > 0) throw new Error(found.join('; '));
}

/**
 * @param {string} program
 * @param {string[]} args
 */
export function listLines(program, args) {
  // No language, and no TAR_OPTIONS, changes what is printed.
  const env = { PATH: process.env.PATH, LC_ALL: 'C' };
  const list = execFileSync(program, args, { encoding: 'utf8', env, maxBuffer: 1e8, stdio: 'pipe' });
  return list.split('\n').filter(Boolean);
}

/**
 * Lists what is in a part of a deb.
 * @param {'ctrl' | 'fsys'} part
 * @param {string} file
 * @param {string[]} options of tar
 */
export function listDeb(part, file, ...options) {
  return listLines('sh', ['-ec', `dpkg-deb --${part}-tarfile "$0" | tar -t "$@"`, file, ...options]);
}
