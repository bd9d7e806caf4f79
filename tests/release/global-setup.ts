import { ensureSystemPackages } from '../../build/system-packages.mjs';

/** What makes, signs and opens packages is installed before the tests of the release path begin. */
export default function setUp(): void {
  if (ensureSystemPackages('releaseTests').length > 0) throw new Error('System packages are missing');
}
