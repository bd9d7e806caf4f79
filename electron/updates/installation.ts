import type { UpdateInstallation } from '../contract/updates';
import type { PackageKind } from './package-kind';

/**
 * What installs a newer version of a package that is in its package manager's repository. It is never run from here: root's
 * rights are for the user and the package manager alone. Only Fedora's rpm is built, whose source zypper does not read.
 */
const commands = {
  deb: 'sudo apt update && sudo apt install --only-upgrade parts-lookup',
  rpm: 'sudo dnf upgrade --refresh parts-lookup',
} as const;

/** `packageRepository`: where the package managers find this build's newer versions; null where they find none. */
export function installationOf(
  kind: PackageKind | null,
  packageRepository: string | null,
): UpdateInstallation {
  if (kind === 'deb' || kind === 'rpm') {
    return packageRepository ? { by: 'package-manager', command: commands[kind] } : { by: 'user' };
  }
  return { by: kind ? 'app' : 'user' };
}
