import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { sealRelease } from '../../build/packing/seal-release.mjs';
import { firstLine, makeReleaseKey, signText } from '../../build/signing/ed25519.mjs';
import { fuseMark, newKeys, writeArchive } from './small-release';

/** One way in which a release goes wrong, by accident or by an attacker, and what the verifier must say of it. */
export interface ReleaseFault {
  name: string;
  /** Spoils the release. Files may be shared by hard links: what is changed is replaced, not written to. */
  spoil(folder: string, version: string, workshop: string): void | Promise<void>;
  finding: RegExp;
}

const app = (folder: string) => join(folder, 'linux-unpacked');
const resources = (folder: string) => join(app(folder), 'resources');

function replace(file: string, change: (bytes: Buffer) => Buffer): void {
  const changed = change(Buffer.from(readFileSync(file)));
  rmSync(file);
  writeFileSync(file, changed);
}

async function repack(folder: string, workshop: string, added: Record<string, string>): Promise<void> {
  const archive = join(resources(folder), 'app.asar');
  const files: Record<string, string> = {};
  for (const path of listPackage(archive, { isPack: false }).map((path) => path.slice(1))) {
    const isFile = /\.\w+$/.test(path) && !/keytar\.node$/.test(path);
    if (isFile) files[path] = extractFile(archive, path).toString('latin1');
  }
  files['node_modules/keytar/prebuilds/linux-x64/keytar.node'] = readFileSync(
    join(`${archive}.unpacked`, 'node_modules/keytar/prebuilds/linux-x64/keytar.node'),
    'latin1',
  );
  rmSync(archive);
  rmSync(`${archive}.unpacked`, { recursive: true });
  await writeArchive(resources(folder), { ...files, ...added }, workshop);
}

export const releaseFaults: ReleaseFault[] = [
  {
    name: 'a flipped fuse',
    async spoil(folder) {
      const program = join(app(folder), 'parts-lookup');
      replace(program, (bytes) => bytes);
      await flipFuses(program, { version: FuseVersion.V1, [FuseV1Options.RunAsNode]: true });
    },
    finding: /linux-unpacked: the fuse runAsNode is on/,
  },
  {
    name: 'a fuse that nobody has decided',
    spoil: (folder) =>
      replace(join(app(folder), 'parts-lookup'), (bytes) => {
        // After the mark come the version, the number of fuses and their states. Eight become ten; the ninth is known.
        const count = bytes.indexOf(fuseMark) + fuseMark.length + 1;
        const states = bytes.subarray(count + 1, count + 9);
        const head = Buffer.concat([bytes.subarray(0, count), Buffer.from([10])]);
        return Buffer.concat([head, states, Buffer.from('11'), bytes.subarray(count + 9)]);
      }),
    finding: /nobody has decided the fuse number 9$/m,
  },
  {
    name: 'a byte changed in app.asar',
    spoil: (folder) =>
      replace(join(resources(folder), 'app.asar'), (bytes) => {
        const at = bytes.length - 1;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        return bytes;
      }),
    finding: /app\.asar: \S+ is not the file that the header states/,
  },
  {
    name: "a byte changed in the archive's header",
    spoil: (folder) =>
      replace(join(resources(folder), 'app.asar'), (bytes) => {
        bytes[40] = 0;
        return bytes;
      }),
    finding: /linux-unpacked cannot be read/,
  },
  {
    name: 'bytes appended to app.asar',
    spoil: (folder) =>
      replace(join(resources(folder), 'app.asar'), (bytes) => Buffer.concat([bytes, Buffer.from('more')])),
    finding: /app\.asar: 4 bytes belong to no file/,
  },
  {
    name: 'a source map in the archive',
    spoil: (folder, _version, workshop) => repack(folder, workshop, { 'dist/main/main.cjs.map': '{}' }),
    finding: /app\.asar: dist\/main\/main\.cjs\.map does not belong in it/,
  },
  {
    name: 'a private key in the archive',
    spoil: (folder, _version, workshop) =>
      repack(folder, workshop, { 'dist/main/extra.cjs': `'${makeReleaseKey()}'` }),
    finding: /dist\/main\/extra\.cjs holds a private key/,
  },
  ...[
    { what: 'a link to a source map', text: '//# sourceMappingURL=main.cjs.map' },
    { what: 'a path of the machine that built it', text: '"/home/ada/parts-lookup/main.ts"' },
    { what: 'an access token', text: `"ghp_${'a'.repeat(36)}"` },
  ].map(({ what, text }) => ({
    name: `${what} in the archive`,
    spoil: (folder: string, _version: string, workshop: string) =>
      repack(folder, workshop, { 'dist/main/extra.cjs': text }),
    finding: new RegExp(`dist/main/extra\\.cjs holds ${what}`),
  })),
  {
    name: "another system's native module",
    spoil: (folder, _version, workshop) =>
      repack(folder, workshop, { 'node_modules/keytar/prebuilds/win32-x64/keytar.node': 'native' }),
    finding: /prebuilds\/win32-x64\/keytar\.node does not belong in it/,
  },
  {
    name: 'a file added to the app',
    spoil: (folder) => writeFileSync(join(resources(folder), 'extra.txt'), 'more'),
    finding: /linux-unpacked: resources\/extra\.txt was added/,
  },
  {
    name: 'a folder that would be run in the place of the archive',
    spoil: (folder) => writeFileSync(join(resources(folder), 'app'), ''),
    finding: /resources\/app would be run in the archive's place/,
  },
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
    name: 'an unsigned package',
    spoil: (folder, version) => rmSync(join(folder, `parts-lookup-${version}-linux-x64.tar.gz.asc`)),
    finding: /tar\.gz has no GPG signature that verifies/,
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
    name: 'a licence left out',
    spoil: (folder) =>
      replace(join(app(folder), 'THIRD_PARTY_NOTICES.txt'), (bytes) =>
        Buffer.from(bytes.toString().replace(/^zod .*$/m, 'zod')),
      ),
    finding: /THIRD_PARTY_NOTICES\.txt lacks the licence of zod/,
  },
  {
    name: 'a bill of materials that does not match the lockfile',
    async spoil(folder, version) {
      replace(join(folder, `parts-lookup-${version}.cdx.json`), (bytes) => {
        const bill = JSON.parse(bytes.toString());
        for (const one of bill.components) if (one.name === 'zod') one.hashes[0].content = 'ab'.repeat(64);
        return Buffer.from(JSON.stringify(bill));
      });
      await sealRelease(folder, version, newKeys);
    },
    finding: /another checksum of pkg:npm\/zod@\S+ than the lockfile/,
  },
  {
    name: 'a part that the bill of materials does not name',
    async spoil(folder, version) {
      replace(join(folder, `parts-lookup-${version}.cdx.json`), (bytes) => {
        const bill = JSON.parse(bytes.toString());
        const components = bill.components.filter(({ name }: { name: string }) => name !== 'zod');
        return Buffer.from(JSON.stringify({ ...bill, components }));
      });
      await sealRelease(folder, version, newKeys);
    },
    finding: /cdx\.json lacks pkg:npm\/zod@/,
  },
  {
    name: 'an app beyond its budget',
    spoil: (folder) => appendFileSync(join(app(folder), 'ballast.bin'), Buffer.alloc(301e6)),
    finding:
      /the app as installed has 3\d\d\.\d MB, more than its 300|the app as installed has [45]\d\d\.\d MB/,
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
    finding: /the checksums do not say of which version they are/,
  },
];
