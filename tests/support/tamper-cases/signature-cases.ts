import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signRelease } from '../../../build/packing/sign-release.mjs';
import { firstLine, makeReleaseKey, signText } from '../../../build/signing/ed25519.mjs';
import { newKeys } from '../small-release';
import { replace, type TamperCase } from './tamper-case';

const tar = (version: string) => `parts-lookup-${version}-linux-x64.tar.gz`;

/** Changes to the checksums, the signatures, their version and the SBOM. */
export const signatureCases: TamperCase[] = [
  {
    name: 'a file added to the release',
    tamper: (folder, version) => writeFileSync(join(folder, `parts-lookup-${version}.txt`), 'more'),
    finding: /\.txt is not in SHA256SUMS/,
  },
  {
    name: 'an unsigned checksum list',
    tamper: (folder) => rmSync(join(folder, 'SHA256SUMS.sig')),
    finding: /SHA256SUMS\.sig is missing/,
  },
  {
    name: 'a checksum list signed with another key',
    tamper: (folder) =>
      replace(join(folder, 'SHA256SUMS.sig'), () =>
        signText(readFileSync(join(folder, 'SHA256SUMS')), makeReleaseKey()),
      ),
    finding: /SHA256SUMS is not signed by the key in keys\/release-key\.pem/,
  },
  {
    name: 'a file added to the keys',
    tamper: (folder) => writeFileSync(join(folder, 'keys/setup.exe'), 'one more'),
    finding: /^keys\/setup\.exe does not belong among the keys$/m,
  },
  {
    name: 'an unsigned package',
    tamper: (folder, version) => rmSync(join(folder, `${tar(version)}.asc`)),
    finding: /tar\.gz\.asc is missing$/m,
  },
  {
    name: "a package with another file's signature",
    tamper: (folder, version) =>
      replace(join(folder, `${tar(version)}.asc`), () => readFileSync(join(folder, 'SHA256SUMS.asc'))),
    finding: /tar\.gz\.asc is not a signature of it by keys\/gpg\.asc/,
  },
  {
    name: 'a wrong checksum',
    tamper: (folder, version) =>
      replace(join(folder, `parts-lookup-${version}.cdx.json`), (bytes) =>
        Buffer.concat([bytes, Buffer.from(' ')]),
      ),
    finding: /cdx\.json does not match its checksum in the list/,
  },
  {
    name: 'an SBOM that does not match the lockfile',
    tamper(folder, version) {
      replace(join(folder, `parts-lookup-${version}.cdx.json`), (bytes) =>
        Buffer.from(bytes.toString().replace(/"content": "..../, '"content": "abab')),
      );
      signRelease(folder, version, newKeys);
    },
    finding: /cdx\.json does not match the packages in linux-unpacked/,
  },
  {
    name: 'another version',
    tamper: (folder) => signRelease(folder, '9.9.9', newKeys),
    finding: /linux-unpacked: the app's version is \S+, not 9\.9\.9/,
  },
  {
    name: 'a text for another purpose, signed with the same key',
    tamper(folder, version) {
      const key = makeReleaseKey();
      signRelease(folder, version, { ...newKeys, releaseKey: key });
      const text = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
      const other = text.replace(firstLine(version, 'checksums'), firstLine(version, 'update feed'));
      writeFileSync(join(folder, 'SHA256SUMS'), other);
      writeFileSync(join(folder, 'SHA256SUMS.sig'), signText(other, key));
    },
    finding: /the checksums do not name a version/,
  },
];
