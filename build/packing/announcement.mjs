import { existsSync, readFileSync } from 'node:fs';
import { firstLine } from '../signing/ed25519.mjs';

/** Of more an installed copy would refuse the whole feed (`electron/updates/signed-feed.ts`); a test compares the two. */
export const maxNotes = 20_000;

/**
 * What a feed says of a release besides its files.
 * @typedef {object} Announcement
 * @property {string} [releaseNotes] plain text
 * @property {number} [stagingPercentage] to how many of a hundred computers it is handed out; all without it
 */

/**
 * What a feed that was written before says besides its files.
 * @param {string} path of the feed
 * @param {string} version
 * @returns {Announcement & {releaseDate?: string}} nothing where there is no feed of this version
 */
export function heldAnnouncement(path, version) {
  const head = firstLine(version, 'update feed');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!text.startsWith(head)) return {};
  const { version: _version, files: _files, ...held } = JSON.parse(text.slice(head.length));
  return held;
}

/**
 * The announcement that a command line asks for. Throws where an app would refuse the feed for it.
 * @param {{notes?: string | undefined, percentage?: string | undefined}} asked `notes`: a file's path
 * @returns {Announcement}
 */
export function readAnnouncement({ notes, percentage }) {
  /** @type {Announcement} */
  const announcement = {};
  if (notes !== undefined) {
    const text = readFileSync(notes, 'utf8').trim();
    if (text === '' || text.length > maxNotes)
      throw new Error(`${notes} must hold some text, of at most ${maxNotes} characters`);
    announcement.releaseNotes = text;
  }
  if (percentage !== undefined) {
    const share = Number(percentage);
    if (!/^\d{1,3}$/.test(percentage) || share > 100)
      throw new Error('--percentage must be a whole number from 0 to 100');
    announcement.stagingPercentage = share;
  }
  return announcement;
}
