import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { judgementBesideApp } from './beside-app.mjs';
import { writeAppRun } from './builder-tools.mjs';
import { firstBytesOf, squashfsOffset } from './squashfs-offset.mjs';

/**
 * What an AppImage, an installer or a disk image brings beside the app is electron-builder's own. Files that may not be there at
 * all are found by `check-contents.mjs`.
 * @param {import('./open-artefacts.mjs').OpenedApp} app
 * @param {string} folder of the release
 * @param {string} project folder of the checkout
 * @param {import('./builder-tools.mjs').BuilderTools} tools
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkBesideApp({ artefact, system, root, contents }, folder, project, tools) {
  const paths = [...contents.keys()];
  /** @param {import('./beside-app.mjs').Judgement} judgement */
  const judgedAs = (judgement) => paths.filter((path) => judgementBesideApp(artefact, path) === judgement);
  /** @param {string} path */
  const read = (path) => readFileSync(join(root, path));
  const code = judgedAs('tool');
  const faults = [
    ...judgedAs('script')
      .filter((path) => read(path).toString() !== writeAppRun(project))
      .map((path) => `${path} is not the script that electron-builder writes`),
    ...judgedAs('entry')
      .filter((path) => !startsAppRun(read(path).toString()))
      .map((path) => `${path} starts something else than AppRun`),
    ...judgedAs('applications')
      .filter((path) => readlinkSync(join(root, path)) !== '/Applications')
      .map((path) => `${path} does not lead to the folder of programs`),
  ];
  try {
    if (artefact.endsWith('.AppImage')) {
      const { runtime, libraries } = await tools.appImage(system);
      if (!beginsWith(join(folder, artefact), readFileSync(runtime)))
        faults.push("the program that mounts it is not electron-builder's");
      faults.push(...code.filter((path) => !liesIn([libraries], path, read(path))).map(isForeign));
    } else if (code.length > 0) {
      const plugins = await tools.installer();
      faults.push(...code.filter((path) => !liesIn(plugins, path, read(path))).map(isForeign));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    faults.push(`electron-builder's tools could not be had, so nothing was held against them: ${reason}`);
  }
  return faults.map((fault) => `${artefact}: ${fault}`);
}

/** @param {string} path */
const isForeign = (path) => `${path} is not electron-builder's`;

/** @param {string} entry a desktop entry; the app ignores `--no-sandbox`, which electron-builder writes into it */
function startsAppRun(entry) {
  const starts = entry.split('\n').filter((line) => /^\s*(Try)?Exec\b/.test(line));
  return starts.length === 1 && /^Exec=AppRun( --no-sandbox)? %U$/.test(starts[0] ?? '');
}

/**
 * @param {string} file an AppImage
 * @param {Buffer} program
 */
function beginsWith(file, program) {
  return squashfsOffset(file) === program.length && firstBytesOf(file, program.length).equals(program);
}

/**
 * @param {string[]} folders
 * @param {string} path
 * @param {Buffer} content
 */
function liesIn(folders, path, content) {
  return folders
    .map((folder) => join(folder, basename(path)))
    .some((file) => existsSync(file) && readFileSync(file).equals(content));
}
