import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealRelease } from '../../../build/packing/seal-release.mjs';
import { firstLine, makeReleaseKey, signText } from '../../../build/signing/ed25519.mjs';
import { newKeys } from '../small-release';
import { type ReleaseFault, replace } from './release-fault';

/** In the checksums, the signatures and the version that they name. */
export const sealFaults: ReleaseFault[] = [
  {
    name: 'a file added to the release',
    spoil: (folder, version) => writeFileSync(join(folder, `parts-lookup-${version}.txt`), 'more'),
    finding: /\.txt is not in SHA256SUMS/,
  },
  {
    name: 'an unsigned list of checksums',
    spoil: (folder) => rmSync(join(folder, 'SHA256SUMS.sig')),
    finding: /SHA256SUMS\.sig is missing/,
  },
  {
    name: 'a list of checksums that another key signed',
    spoil: (folder) =>
      replace(join(folder, 'SHA256SUMS.sig'), () =>
        signText(readFileSync(join(folder, 'SHA256SUMS')), makeReleaseKey()),
      ),
    finding: /SHA256SUMS is not signed by a trusted release key/,
  },
  {
    name: 'a release without the key to check it with',
    spoil: (folder) => rmSync(join(folder, 'keys/release-key.pem')),
    finding: /^keys\/release-key\.pem is missing$/m,
  },
  {
    name: 'a file among the keys',
    spoil: (folder) => writeFileSync(join(folder, 'keys/setup.exe'), 'one more'),
    finding: /^keys\/setup\.exe does not belong among the keys$/m,
  },
  {
    name: 'an unsigned package',
    spoil: (folder, version) => rmSync(join(folder, `parts-lookup-${version}-linux-x64.tar.gz.asc`)),
    finding: /tar\.gz\.asc is missing$/m,
  },
  {
    name: "a package with another file's signature",
    spoil(folder, version) {
      const file = join(folder, `parts-lookup-${version}-linux-x64.tar.gz.asc`);
      replace(file, () => readFileSync(join(folder, 'SHA256SUMS.asc')));
    },
    finding: /tar\.gz has no GPG signature that verifies/,
  },
  {
    name: 'a checksum off',
    spoil: (folder, version) =>
      replace(join(folder, `parts-lookup-${version}.cdx.json`), (bytes) =>
        Buffer.concat([bytes, Buffer.from(' ')]),
      ),
    finding: /cdx\.json has another checksum than the list/,
  },
  {
    name: 'a version that disagrees, in a name',
    async spoil(folder, version) {
      const name = (of: string) => join(folder, `parts-lookup-${of}-linux-x64.tar.gz`);
      renameSync(name(version), name('9.9.9'));
      rmSync(`${name(version)}.asc`);
      await sealRelease(folder, version, newKeys);
    },
    finding: /parts-lookup-9\.9\.9-linux-x64\.tar\.gz does not name version/,
  },
  {
    name: 'a version that disagrees, in the list of checksums',
    spoil: (folder) => sealRelease(folder, '9.9.9', newKeys),
    finding: /linux-unpacked: the app says \S+, not 9\.9\.9/,
  },
  {
    name: "another purpose's text, signed with the same key",
    async spoil(folder, version) {
      const key = makeReleaseKey();
      await sealRelease(folder, version, { ...newKeys, releaseKey: key });
      const text = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
      const other = text.replace(firstLine(version, 'checksums'), firstLine(version, 'update feed'));
      writeFileSync(join(folder, 'SHA256SUMS'), other);
      writeFileSync(join(folder, 'SHA256SUMS.sig'), signText(other, key));
    },
    finding: /the checksums do not say of which version it is/,
  },
];
