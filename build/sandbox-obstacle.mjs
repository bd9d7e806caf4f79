import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Kernel settings that deny unprivileged users the namespaces that Chromium's sandbox needs. */
const obstacles = [
  { setting: 'kernel.apparmor_restrict_unprivileged_userns', forbidding: '1', allowing: '0' },
  { setting: 'kernel.unprivileged_userns_clone', forbidding: '0', allowing: '1' },
];

/**
 * @typedef {(command: string[]) => string[]} RunAs turns a command into one that runs it as another user
 */

/**
 * Describes what prevents Chromium's sandbox on this machine, with the command that allows it, if there is one.
 * @param {RunAs} [runAs] to ask for another user than this process's
 * @returns {string | undefined} undefined if nothing is known to prevent it
 */
export function describeSandboxObstacle(runAs) {
  if (process.platform !== 'linux') return undefined;
  const found = obstacles.find(({ setting, forbidding }) => readSetting(setting) === forbidding);
  if (found)
    return `${found.setting} is ${found.forbidding}: this system may not allow Chromium's sandbox. To allow it:
  sudo sysctl -w ${found.setting}=${found.allowing}`;
  if (!refusesNamespaces(runAs)) return undefined;
  return (
    'Only root can create the user namespaces that Chromium’s sandbox needs: this is a chroot, or a container that\n' +
    'forbids them. Start outside of the chroot, or start the container with a seccomp profile that allows them.'
  );
}

/**
 * Whether a process cannot create the namespaces that Chromium's sandbox needs; false if that cannot be tried.
 * @param {RunAs} [runAs] to ask for another user than this process's
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
