import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealRelease } from '../../../build/packing/seal-release.mjs';
import { signFeed, writeFeed } from '../../../build/packing/write-feed.mjs';
import { makeReleaseKey } from '../../../build/signing/ed25519.mjs';
import { newKeys } from '../small-release';
import { type ReleaseFault, replace } from './release-fault';

const feed = 'latest-linux.yml';

/** Seals anew with a key that the test holds, and lets it sign a feed that was changed. */
async function changeFeed(folder: string, version: string, change: (text: string) => string): Promise<void> {
  const key = makeReleaseKey();
  await sealRelease(folder, version, { ...newKeys, releaseKey: key });
  replace(join(folder, feed), (bytes) => Buffer.from(change(bytes.toString())));
  signFeed(join(folder, feed), key);
}

export const feedFaults: ReleaseFault[] = [
  {
    name: 'a feed left out',
    spoil: (folder) => rmSync(join(folder, feed)),
    finding: /^latest-linux\.yml is missing$/m,
  },
  {
    name: 'an unsigned feed',
    spoil: (folder) => rmSync(join(folder, `${feed}.sig`)),
    finding: /^latest-linux\.yml\.sig is missing$/m,
  },
  {
    name: 'a feed that another key signed',
    spoil: (folder) => signFeed(join(folder, feed), makeReleaseKey()),
    finding: /^latest-linux\.yml is not signed by a trusted release key$/m,
  },
  {
    name: 'a feed that was changed after it was signed',
    spoil: (folder) =>
      replace(join(folder, feed), (bytes) => Buffer.from(bytes.toString().replace('"files"', '"files" '))),
    finding: /^latest-linux\.yml is not signed by a trusted release key$/m,
  },
  {
    name: 'a feed of another version',
    async spoil(folder, version) {
      const artefact = join(folder, `parts-lookup-${version}-linux-x86_64.AppImage`);
      const key = makeReleaseKey();
      await sealRelease(folder, version, { ...newKeys, releaseKey: key });
      const content = { version: '9.9.9', artefacts: [artefact], releaseDate: '2026-02-03T09:00:00.000Z' };
      writeFeed(join(folder, feed), content);
      signFeed(join(folder, feed), key);
    },
    finding: /^latest-linux\.yml says that it is of version 9\.9\.9, not /m,
  },
  {
    name: 'a feed that does not begin as one',
    spoil: (folder, version) =>
      changeFeed(folder, version, (text) => text.replace(': update feed\n', ': checksums\n')),
    finding: /^latest-linux\.yml does not begin as a feed of version /m,
  },
  {
    name: 'a feed with another digest',
    spoil: (folder, version) =>
      changeFeed(folder, version, (text) => text.replace(/"sha512": "[^"]{4}/, '"sha512": "AAAA')),
    finding: /^latest-linux\.yml states another size or digest of \S+\.deb$/m,
  },
  {
    name: 'a feed with another size',
    spoil: (folder, version) =>
      changeFeed(folder, version, (text) => text.replace(/"size": \d+/, '"size": 1')),
    finding: /^latest-linux\.yml states another size or digest of \S+\.deb$/m,
  },
  {
    name: 'a feed that names another file',
    spoil: (folder, version) =>
      changeFeed(folder, version, (text) => text.replace('x86_64.AppImage', 'x86_64.deb')),
    finding: /names \S+\.deb, which is no artefact of it\n.* does not name \S+\.AppImage$/m,
  },
  {
    name: 'a feed that names a file twice, first with another digest',
    spoil: (folder, version) =>
      changeFeed(folder, version, (text) =>
        text.replace(/(\{\s+"url": "\S+\.deb",\s+"sha512": ")(.{4})(.*?\})/s, '$1AAAA$3, $1$2$3'),
      ),
    finding:
      /^latest-linux\.yml names \S+\.deb more than once\nlatest-linux\.yml states another size or digest of \S+\.deb$/m,
  },
  ...[
    {
      name: 'that says more than a feed does',
      more: '"minimumSystemVersion": "99"',
      says: 'says minimumSystemVersion, which no feed does',
    },
    {
      name: 'with more notes than the app reads',
      more: `"releaseNotes": "${'a'.repeat(20_001)}"`,
      says: 'has notes that the app does not read',
    },
    {
      name: 'longer than the app reads',
      more: `"releaseNotes": "${'a'.repeat(256 * 1024)}"`,
      says: 'is longer than the app reads',
    },
    {
      name: 'for more computers than there are',
      more: '"stagingPercentage": 101',
      says: 'is handed out to 101 of a hundred computers',
    },
    {
      name: 'whose release has another time',
      more: '"releaseDate": 1',
      says: 'does not say when it was released',
    },
  ].map(({ name, more, says }) => ({
    name: `a feed ${name}`,
    spoil: (folder: string, version: string) =>
      changeFeed(folder, version, (text) =>
        text.replace(/"releaseDate": .*/, (held) =>
          more.startsWith('"releaseDate"') ? more : `${more}, ${held}`,
        ),
      ),
    finding: new RegExp(`^latest-linux\\.yml ${says}$`, 'm'),
  })),
  {
    name: 'a feed whose signature the app cannot read',
    spoil: (folder) =>
      replace(join(folder, `${feed}.sig`), (bytes) => Buffer.from(`signature: ${bytes.toString()}`)),
    finding: /^latest-linux\.yml has no signature that the app could read$/m,
  },
  {
    name: 'a feed that is no YAML',
    spoil: (folder, version) => changeFeed(folder, version, () => '{'),
    finding: /^latest-linux\.yml does not name \S+\.AppImage$/m,
  },
  {
    name: 'a feed of a system without artefacts',
    spoil: (folder) => writeFileSync(join(folder, 'latest-mac.yml'), ''),
    finding: /^latest-mac\.yml is of no artefact here$/m,
  },
];
