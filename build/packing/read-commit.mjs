import { execFileSync } from 'node:child_process';

/**
 * @typedef {object} Commit
 * @property {string} hash
 * @property {number} time seconds since 1970; what SOURCE_DATE_EPOCH wants
 * @property {boolean} clean whether the checkout holds just what was committed
 */

/**
 * The commit that is checked out.
 * @param {string} folder
 * @returns {Commit}
 */
export function readCommit(folder) {
  /** @param {string[]} args */
  const git = (...args) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();
  const [hash = '', time = ''] = git('log', '-1', '--format=%H %ct').split(' ');
  return { hash, time: Number(time), clean: git('status', '--porcelain') === '' };
}
