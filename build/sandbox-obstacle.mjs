import { readFileSync } from 'node:fs';

/** Kernel settings that keep a user who is not root from making the namespaces which Chromium's sandbox is made of. */
const obstacles = [
  { setting: 'kernel.apparmor_restrict_unprivileged_userns', forbidding: '1', allowing: '0' },
  { setting: 'kernel.unprivileged_userns_clone', forbidding: '0', allowing: '1' },
];

/**
 * Says what forbids Chromium's sandbox on this machine, and the one command that allows it.
 * @returns {string | undefined} undefined where nothing is known to stand in its way
 */
export function describeSandboxObstacle() {
  if (process.platform !== 'linux') return undefined;
  const found = obstacles.find(({ setting, forbidding }) => readSetting(setting) === forbidding);
  if (!found) return undefined;
  return (
    `${found.setting} is ${found.forbidding}: this system may refuse Chromium its sandbox. To allow it:\n` +
    `  sudo sysctl -w ${found.setting}=${found.allowing}`
  );
}

/** @param {string} setting */
function readSetting(setting) {
  try {
    return readFileSync(`/proc/sys/${setting.replaceAll('.', '/')}`, 'utf8').trim();
  } catch {
    return undefined;
  }
}
