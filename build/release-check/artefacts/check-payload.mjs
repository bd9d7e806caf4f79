import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** As rpm numbers the ways to digest; rpmbuild takes this one unless it is told of another. */
const sha256 = '8';

/**
 * An rpm says twice what it lays down: in its head, which is judged by `check-package.mjs` and which `rpm -V` compares the system
 * with, and in its payload, which is what everything else here has opened. rpm itself refuses to install where they differ.
 * @param {string} file
 * @param {string} laid where its payload was laid out
 * @returns {string[]} what is wrong
 */
export function checkPayload(file, laid) {
  const query = '%{FILEDIGESTALGO}\n[%{FILENAMES}\t%{FILEDIGESTS}\t%{FILEMODES:perms}\n]';
  const args = ['-qp', '--nosignature', '--qf', query, file];
  const text = execFileSync('rpm', args, { encoding: 'utf8', maxBuffer: 1e8, stdio: 'pipe' });
  const [algorithm, ...lines] = text.split('\n').filter(Boolean);
  if (algorithm !== sha256) return [`its head digests files by another way than SHA-256: ${algorithm}`];
  const listed = new Map(
    lines.map((line) => {
      const [path = '', digest = '', mode = ''] = line.split('\t');
      return [path.slice(1), { digest, isFile: mode.startsWith('-') }];
    }),
  );
  const strangers = readdirSync(laid, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(laid, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((path) => !listed.has(path))
    .map((path) => `its payload holds ${path}, which its head does not list`);
  const others = [...listed].filter(
    ([path, { digest, isFile }]) => isFile && digestOf(join(laid, path)) !== digest,
  );
  return [
    ...strangers,
    ...others.map(([path]) => `its payload has another file ${path} than its head states, or none`),
  ];
}

/**
 * @param {string} file
 * @returns {string | undefined} undefined when there is none
 */
function digestOf(file) {
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
