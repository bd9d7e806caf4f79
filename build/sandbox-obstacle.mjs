import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Kernel settings that keep a user who is not root from making the namespaces which Chromium's sandbox is made of. */
const obstacles = [
  { setting: 'kernel.apparmor_restrict_unprivileged_userns', forbidding: '1', allowing: '0' },
  { setting: 'kernel.unprivileged_userns_clone', forbidding: '0', allowing: '1' },
];

/**
 * @typedef {(command: string[]) => string[]} RunAs the command that runs another as somebody else
 */

/**
 * Says what forbids Chromium's sandbox on this machine, and where there is one the command that allows it.
 * @param {RunAs} [runAs] for another user than the one of this process
 * @returns {string | undefined} undefined where nothing is known to stand in its way
 */
export function describeSandboxObstacle(runAs) {
  if (process.platform !== 'linux') return undefined;
  const found = obstacles.find(({ setting, forbidding }) => readSetting(setting) === forbidding);
  if (found)
    return `${found.setting} is ${found.forbidding}: this system may refuse Chromium its sandbox. To allow it:
  sudo sysctl -w ${found.setting}=${found.allowing}`;
  if (!refusesNamespaces(runAs)) return undefined;
  return (
    'Nobody but root can make a user namespace here, of which Chromium’s sandbox is made: this is a chroot, or a\n' +
    'container that forbids it. Start from outside of the chroot, or the container with a seccomp profile that allows it.'
  );
}

/**
 * Whether a process fails to make the namespaces that Chromium's sandbox is made of; false where it cannot be tried.
 * @param {RunAs} [runAs] for another user than the one of this process
 */
export function refusesNamespaces(runAs = (command) => command) {
  if (process.platform !== 'linux') return false;
  const command = ['unshare', '--user', '--map-root-user', '--pid', '--net', '--fork', 'true'];
  const [program = '', ...args] = runAs(command);
  const { error, status } = spawnSync(program, args, { stdio: 'ignore' });
  return !error && status !== 0;
}

/** @param {string} setting */
function readSetting(setting) {
  try {
    return readFileSync(`/proc/sys/${setting.replaceAll('.', '/')}`, 'utf8').trim();
  } catch {
    return undefined;
  }
}
