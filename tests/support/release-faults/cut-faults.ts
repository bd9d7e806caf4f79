import { join } from 'node:path';
import { packageName } from '../small-package';
import { type ReleaseFault, replace } from './release-fault';

/** In a file that did not come whole: the verifier says which, and goes on. */
export const cutFaults: ReleaseFault[] = [
  {
    name: 'half a deb',
    spoil: (folder, version) => cut(join(folder, packageName('deb', version))),
    finding: /amd64\.deb says no version, not \S+$[\s\S]*amd64\.deb cannot be opened: /m,
  },
  {
    name: 'half an rpm',
    spoil: (folder, version) => cut(join(folder, packageName('rpm', version))),
    finding: /x86_64\.rpm says no version, not \S+$[\s\S]*x86_64\.rpm cannot be opened: /m,
  },
  {
    name: 'half a tar.gz',
    spoil: (folder, version) => cut(join(folder, `parts-lookup-${version}-linux-x64.tar.gz`)),
    finding: /x64\.tar\.gz cannot be opened: \S+/m,
  },
];

/** So short that of a package's head, too, a part is missing. */
function cut(file: string): void {
  replace(file, (bytes) => bytes.subarray(0, 100));
}
