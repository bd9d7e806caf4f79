import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGpgSigner } from '../../../build/signing/gpg.mjs';
import { readRpmParts } from '../../../build/signing/rpm-parts.mjs';
import { signRpm } from '../../../build/signing/sign-rpm.mjs';
import { signatureTags } from '../../../build/signing/who-signed-rpm.mjs';
import { makeSmallPackage, packageName } from '../small-package';
import { projectFolder } from '../small-release';
import { type ReleaseFault, replace } from './release-fault';

/** Where the signature header begins, and in it the number of its entries and the length of what they point to. */
const start = 96;
const [countAt, lengthAt, entriesAt] = [start + 8, start + 12, start + 16];

const fileOf = (folder: string, version: string) => join(folder, packageName('rpm', version));
const rewrite =
  (change: (bytes: Buffer) => Buffer): ReleaseFault['spoil'] =>
  (folder, version) =>
    replace(fileOf(folder, version), change);

/** The header of an rpm once more, with an entry after those that are there. */
function addToSignatureHeader(bytes: Buffer, tag: number, value: Buffer): Buffer {
  const [count, length] = [bytes.readUInt32BE(countAt), bytes.readUInt32BE(lengthAt)];
  const store = entriesAt + 16 * count;
  const end = store + length;
  const entry = Buffer.alloc(16);
  for (const [index, word] of [tag, 7, length, value.length].entries()) entry.writeUInt32BE(word, 4 * index);
  const introduction = Buffer.from(bytes.subarray(start, entriesAt));
  introduction.writeUInt32BE(count + 1, 8);
  introduction.writeUInt32BE(length + value.length, 12);
  const header = [introduction, bytes.subarray(entriesAt, store), entry, bytes.subarray(store, end), value];
  const size = header.reduce((sum, part) => sum + part.length, 0);
  const rest = bytes.subarray(end + ((8 - (end % 8)) % 8));
  return Buffer.concat([bytes.subarray(0, start), ...header, Buffer.alloc((8 - (size % 8)) % 8), rest]);
}

/** Writes into the space that rpmbuild has left free for signatures. */
function fillReservedSpace(bytes: Buffer): Buffer {
  const count = bytes.readUInt32BE(countAt);
  for (let at = entriesAt; at < entriesAt + 16 * count; at += 16) {
    if (bytes.readUInt32BE(at) !== 1008) continue;
    bytes.write('hidden', entriesAt + 16 * count + bytes.readUInt32BE(at + 8) + 100);
  }
  return bytes;
}

/** In the signature that an rpm bears in itself. */
export const rpmSignatureFaults: ReleaseFault[] = [
  {
    name: 'an rpm without a signature in itself',
    spoil: (folder, version) => makeSmallPackage('rpm', folder, version, projectFolder),
    finding: /x86_64\.rpm bears no signature in itself$/m,
  },
  {
    name: 'an rpm that another key signed in itself',
    spoil(folder, version) {
      const stranger = openGpgSigner(undefined);
      try {
        signRpm(fileOf(folder, version), stranger);
      } finally {
        stranger.close();
      }
    },
    finding: /x86_64\.rpm bears a signature in itself that the published key did not make of it$/m,
  },
  {
    name: "an rpm with another rpm's signature in itself",
    async spoil(folder, version) {
      const file = fileOf(folder, version);
      const { signatureHeader } = readRpmParts(readFileSync(file));
      const [tag, signature] = signatureHeader.find(([tag]) => signatureTags.includes(tag)) ?? [];
      await makeSmallPackage('rpm', folder, version, projectFolder);
      replace(file, (bytes) => addToSignatureHeader(bytes, tag ?? 0, signature ?? Buffer.alloc(0)));
    },
    finding: /x86_64\.rpm bears a signature in itself that the published key did not make of it$/m,
  },
  {
    name: 'an rpm whose payload was changed after it was signed',
    spoil: rewrite((bytes) => {
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
      return bytes;
    }),
    finding: /x86_64\.rpm is refused by rpmkeys: .*Payload SHA256 digest: BAD/m,
  },
  {
    name: 'an rpm with two signatures in itself',
    spoil: rewrite((bytes) => addToSignatureHeader(bytes, 268, Buffer.from('another'))),
    finding: /x86_64\.rpm bears more than one signature in itself$/m,
  },
  {
    name: 'an rpm with more in its signature header',
    spoil: rewrite((bytes) => addToSignatureHeader(bytes, 1005, Buffer.from('another'))),
    finding:
      /x86_64\.rpm has in its signature header what neither rpmbuild nor rpmsign puts there: the tag 1005$/m,
  },
  {
    name: 'an rpm with something hidden where its signature has room',
    spoil: rewrite(fillReservedSpace),
    finding: /x86_64\.rpm hides something in the free space of its signature header$/m,
  },
  {
    name: 'an rpm with something hidden behind its signature',
    spoil: rewrite((bytes) => {
      const end = bytes.indexOf(Buffer.from('8eade801', 'hex'), start + 4);
      bytes.write('x', end - 1);
      return bytes;
    }),
    finding: /x86_64\.rpm hides something in the free space of its signature header$/m,
  },
];
