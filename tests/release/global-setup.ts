import { ensureSystemPackages } from '../../build/system-packages.mjs';

/** Installs the tools that build, sign and open packages before the release tests start. */
export default function setUp(): void {
  if (ensureSystemPackages('releaseTests').length > 0) throw new Error('System packages are missing');
}
