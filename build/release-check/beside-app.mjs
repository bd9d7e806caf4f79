/** For now nothing. @param {string} _artefact @param {string} _path */
export function isBesideApp(_artefact, _path) {
  return false;
}
