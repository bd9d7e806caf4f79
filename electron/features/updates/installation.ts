import type { UpdateInstallation } from '../../shared/contract/updates';
import type { PackageKind } from './package-kind';

/**
 * The command that installs a newer version from the package repository. The user runs it: the app starts nothing as
 * root. There is none for zypper, which does not read the repository entry that the rpm installs.
 */
const commands = {
  deb: 'sudo apt update && sudo apt install --only-upgrade parts-lookup',
  rpm: 'sudo dnf upgrade --refresh parts-lookup',
} as const;

/** `packageRepository`: where package managers find newer versions of this build; null if there is none. */
export function installationOf(
  kind: PackageKind | null,
  packageRepository: string | null,
): UpdateInstallation {
  if (kind === 'deb' || kind === 'rpm') {
    return packageRepository ? { by: 'package-manager', command: commands[kind] } : { by: 'user' };
  }
  return { by: kind ? 'app' : 'user' };
}
